import type { ItemsWords, ItemWords } from './words/words.ts';

/** By item id: the words of question, note, options and actions together, split at white space, as the time index of quality needs them. */
export function wordCounts(items: ItemsWords): Record<string, number> {
	return Object.fromEntries(Object.entries(items).map(([id, words]) => [id, countWords(words)]));
}

function countWords({ ask, note = '', options = {}, actions = {} }: ItemWords): number {
	return [ask, note, ...Object.values(options), ...Object.values(actions)].join(' ').split(/\s+/).filter(Boolean)
		.length;
}
