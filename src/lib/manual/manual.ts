import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type {
	CompetenciesWords,
	ItemsWords,
	ReasonsWords,
	SolutionsWords,
	SourcesWords
} from '../content/words/words.ts';

/** What the manual is written from, in one language; the instrument itself has none. */
export interface ManualSource {
	language: Language;
	t: Translate;
	words: {
		competencies: CompetenciesWords;
		items: ItemsWords;
		reasons: ReasonsWords;
		solutions: SolutionsWords;
		sources: SourcesWords;
	};
}

export interface Manual {
	title: string;
	lede: string;
	/** Title of the outline. */
	contents: string;
	sections: Section[];
}

export interface Section {
	/** To link to; items have their own. */
	id: string;
	title: string;
	/** True where the title is an id, not a phrase of the language. */
	isId?: true;
	blocks: Block[];
	sections?: Section[];
}

/** All texts are plain: whoever shows them escapes what needs it. */
export type Block =
	| { kind: 'text'; text: string }
	| { kind: 'list'; entries: string[] }
	| { kind: 'formula'; lines: string[] }
	| { kind: 'table'; head: string[]; rows: string[][]; isText?: true }
	| { kind: 'answers'; label: string; answers: AnswerEntry[] }
	| { kind: 'sources'; label: string; ids: string[] }
	| { kind: 'facts'; facts: { id: string; text: string }[] };

/** One option or action of an item, with what it is worth where that is fixed. */
export interface AnswerEntry {
	id: string;
	text: string;
	worth?: string;
	reason?: string;
}
