import { number } from '#lib/i18n/formats.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** A figure of a work sample as the language writes it: with no more decimals than it has, and not more than `most`. */
export function figureText(language: Language, value: number, most = 1): string {
	const rounded = String(Number(value.toFixed(most)));
	return number(language, Number(rounded), rounded.split('.')[1]?.length ?? 0);
}
