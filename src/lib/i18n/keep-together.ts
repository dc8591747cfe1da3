import type { Language } from './languages.ts';

/** Polish leaves no word of one letter at the end of a line: the space after it does not break. */
const ONE_LETTER = /(?<=^|[\s({„–])([aiouwz]) (?=\S)/gi;

/** A text, or whatever holds texts, with the spaces that its language does not break at. */
export function keepTogether<Held>(language: Language, held: Held): Held {
	if (language !== 'pl') return held;
	if (typeof held === 'string') return held.replace(ONE_LETTER, '$1\u00a0') as Held;
	if (typeof held !== 'object' || held === null) return held;
	if (Array.isArray(held)) return held.map((one) => keepTogether(language, one)) as Held;
	return Object.fromEntries(Object.entries(held).map(([id, one]) => [id, keepTogether(language, one)])) as Held;
}
