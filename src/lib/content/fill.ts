import type { ItemWords } from './words/words.ts';

/** What stands for a name: a number, still to be written as the language writes it, or a text such as an option's label. */
export type Values = Record<string, number | string>;
type Write = (value: number) => string;

/** Every `{name}` in a text. */
const PLACEHOLDER = /\{([\w.]+)\}/g;

/** A text with its values in place, numbers as `write` writes them. Throws on a name that has no value. */
export function fill(text: string, values: Values, write: Write): string {
	return text.replace(PLACEHOLDER, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`no value for {${name}}`);
		return typeof value === 'number' ? write(value) : value;
	});
}

/** An item's question, note and table with the figures in place. */
export function fillItem<Words extends Pick<ItemWords, 'ask' | 'note' | 'table'>>(
	words: Words,
	figures: Values,
	write: Write
): Words {
	const filled = (text: string) => fill(text, figures, write);
	const { ask, note, table } = words;
	return {
		...words,
		ask: filled(ask),
		...(note !== undefined && { note: filled(note) }),
		...(table && { table: table.map((row) => row.map(filled)) })
	};
}
