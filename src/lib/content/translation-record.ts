import type { Item } from '../core/instrument/instrument.ts';
import type { Language } from '../i18n/languages.ts';

/** How the words of one part were written in one language, and who has read them since. */
export interface Passage {
	/** The first language that the part was written in, or written from the meaning of what stood there. */
	written: 'first' | 'from-meaning';
	/** Whether the team read it a second time; none where no such reading is on record. */
	checked: 'second-reading' | 'none';
	/** Readers from outside the team. */
	reviewed: 'none';
}

const first: Passage = { written: 'first', checked: 'second-reading', reviewed: 'none' };
const fromMeaning: Passage = { ...first, written: 'from-meaning' };

/** The part of the record that speaks for an item. The work samples were written after their modules, and are one of their own. */
export function partOf({ kind, module }: Pick<Item, 'kind' | 'module'>): string {
	return kind === 'worksample' ? 'worksample' : module;
}

/** By language and part. Written out, so that a new part claims no reading that it has not had. */
export const translationRecord: Record<Language, Record<string, Passage>> = {
	en: {
		core: first,
		facts: first,
		'deep:leadership': first,
		'deep:analysis': first,
		'deep:communication': first,
		'deep:teams': first,
		'deep:finance': first,
		'deep:process': first,
		'deep:change': first,
		'deep:customer': first,
		worksample: first
	},
	da: {
		core: fromMeaning,
		facts: fromMeaning,
		'deep:leadership': fromMeaning,
		'deep:analysis': fromMeaning,
		'deep:communication': fromMeaning,
		'deep:teams': fromMeaning,
		'deep:finance': fromMeaning,
		'deep:process': fromMeaning,
		'deep:change': fromMeaning,
		'deep:customer': fromMeaning,
		worksample: fromMeaning
	},
	pl: {
		core: fromMeaning,
		facts: fromMeaning,
		'deep:leadership': fromMeaning,
		'deep:analysis': fromMeaning,
		'deep:communication': fromMeaning,
		'deep:teams': fromMeaning,
		'deep:finance': fromMeaning,
		'deep:process': fromMeaning,
		'deep:change': fromMeaning,
		'deep:customer': fromMeaning,
		worksample: fromMeaning
	}
};
