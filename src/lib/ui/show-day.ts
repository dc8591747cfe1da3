import type { Language } from '#lib/i18n/languages.ts';

/** A day (`2027-02-28`) as the language writes it out. */
export function showDay(language: Language, day: string): string {
	return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
