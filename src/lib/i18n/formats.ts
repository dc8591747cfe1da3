import type { Language } from './languages.ts';

/** Danish and Polish write 12,5 and English 12.5; for the eye only, stored numbers are never rounded. */
export function number(language: Language, value: number, decimals = 0): string {
	const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	// Rounding can leave "-0".
	return new Intl.NumberFormat(language, { ...fixed, signDisplay: 'negative' }).format(value);
}

/** A share (0 … 1) in percent, as the language writes it: 83%, 83 %. */
export function percent(language: Language, share: number): string {
	return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "a, b and c" in the language. */
export function list(language: Language, texts: string[]): string {
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(texts);
}
