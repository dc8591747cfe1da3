import { dayFormat } from '#lib/i18n/day-format.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** An ISO date-time as the language writes it, in the time of whoever reads it. */
export function showTime(language: Language, time: string): string {
	return dayFormat(language, { timeStyle: 'short' }).format(new Date(time));
}
