import { number } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';

/** A number as the language writes it, with decimals only where it has some. */
export function figure(language: Language, value: number, decimals = 2): string {
	const rounded = Number(value.toFixed(decimals));
	return number(language, rounded, Number.isInteger(rounded) ? 0 : decimals);
}
