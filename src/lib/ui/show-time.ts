import type { Language } from '#lib/i18n/languages.ts';

/** An ISO date-time as the language writes it, in the time of whoever reads it. */
export function showTime(language: Language, time: string): string {
	return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time));
}
