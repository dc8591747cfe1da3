import type { Industry, Purpose } from '../instrument/instrument.ts';

/** An option id, several option ids, a number, ratings 1 … 5 by action id, or `"skipped"`. */
export type Answer = string | string[] | number | Record<string, number>;

/** What a person answered: the content of `answers.json`. */
export interface AnswerSheet {
	format: 'coo-fit/answers@1';
	/** `<instrument id>@<version>` */
	instrument: string;
	/** The modules taken; `facts:quick` stands for the quick facts of the facts module. */
	form: { modules: string[] };
	purpose: Purpose;
	industry: Industry;
	locale: string;
	seed: number;
	answers: Record<string, Answer>;
	/** Milliseconds spent on each page; a page is named after its item. */
	timing: Record<string, number>;
}
