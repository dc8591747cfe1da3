import type { ItemsWords, ItemWords } from './words/words.ts';

/**
 * By item id: the words of question, note, table, options and actions together, split at white space, as the time
 * index of quality needs them. A figure is one word.
 */
export function wordCounts(items: ItemsWords): Record<string, number> {
	return Object.fromEntries(Object.entries(items).map(([id, words]) => [id, countWords(words)]));
}

function countWords({ ask, note = '', table = [], options = {}, actions = {} }: ItemWords): number {
	const texts = [ask, note, ...table.flat(), ...Object.values(options), ...Object.values(actions)];
	return texts.join(' ').split(/\s+/).filter(Boolean).length;
}
