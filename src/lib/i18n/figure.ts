import { number } from './formats.ts';
import type { Language } from './languages.ts';

/** A number as the language writes it, with decimals only where it has some. */
export function figure(language: Language, value: number, decimals = 2): string {
	const rounded = Number(value.toFixed(decimals));
	return number(language, rounded, Number.isInteger(rounded) ? 0 : decimals);
}

/** The same for every number that a sentence takes. */
export function figures(language: Language, values: Record<string, number>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, figure(language, value)]));
}
