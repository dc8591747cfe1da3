import type { Language } from '#lib/i18n/languages.ts';

/** A date and time (ISO) to the second as the language writes it, in UTC: a record is read in many places. */
export function showMoment(language: Language, moment: string): string {
	return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' }).format(
		new Date(moment)
	);
}
