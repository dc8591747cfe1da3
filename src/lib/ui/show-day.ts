import { dayFormat } from '#lib/i18n/day-format.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** A day (`2027-02-28`) as the language writes it out. */
export function showDay(language: Language, day: string): string {
	return dayFormat(language, { timeZone: 'UTC' }).format(new Date(day));
}
