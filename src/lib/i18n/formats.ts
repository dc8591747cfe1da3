import type { Language } from './languages.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes a browser far longer than using it. */
function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = language + JSON.stringify(options);
	const known = formats.get(key) ?? new Intl.NumberFormat(language, options);
	formats.set(key, known);
	return known;
}

/** Danish and Polish write 12,5 and English 12.5; for the eye only, stored numbers are never rounded. */
export function number(language: Language, value: number, decimals = 0): string {
	const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	// Rounding can leave "-0"; a minus is as long as the one of a sum.
	return format(language, { ...fixed, signDisplay: 'negative' })
		.format(value)
		.replace('-', '−');
}

/** The same, with a dash where there is none. */
export function numberOrDash(language: Language, value: number | null | undefined, decimals = 0): string {
	return value === null || value === undefined ? '–' : number(language, value, decimals);
}

/** A share (0 … 1) in percent, as the language writes it: 83%, 83 %. */
export function percent(language: Language, share: number): string {
	return format(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
