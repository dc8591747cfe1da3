import type { Item } from '../core/instrument/instrument.ts';
import type { ItemWords } from './words/words.ts';

/** One question as it is put to a person: the item with its words, and nothing that says what an answer is worth. */
export interface Question extends Pick<Item, 'id' | 'kind' | 'competency' | 'answer' | 'range' | 'sources'> {
	ask: string;
	note?: string;
	/** Of a work sample, with the names of its figures still in it. */
	table?: string[][];
	options: { id: string; label: string }[];
	/** The actions of a scenario, without their keys. */
	actions?: { id: string; label: string }[];
}

export function question(item: Item, words: ItemWords): Question {
	const { id, kind, competency, answer, range, sources } = item;
	const { ask, note, table } = words;
	const options = (item.options ?? []).map((option) => ({ id: option.id, label: words.options?.[option.id] ?? '' }));
	const actions = item.actions?.map(({ id }) => ({ id, label: words.actions?.[id] ?? '' }));
	// What is not there is left out, since all of this travels with the page.
	const extras = {
		...(answer && { answer }),
		...(range && { range }),
		...(note && { note }),
		...(table && { table }),
		...(actions && { actions })
	};
	return { id, kind, competency, sources, ask, options, ...extras };
}
