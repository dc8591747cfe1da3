import { dayFormat } from '#lib/i18n/day-format.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** A date and time (ISO) to the second as the language writes it, in UTC: a record is read in many places. */
export function showMoment(language: Language, moment: string): string {
	const options = { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' } as const;
	return dayFormat(language, options).format(new Date(moment));
}
