import type { Answer } from '../../core/scoring/answer-sheet.ts';

/** One answer on its way to the store. */
export interface AnswerEntry {
	candidate: string;
	item: string;
	answer: Answer;
	/** Milliseconds that the question was on the screen. */
	ms: number | null;
	/** A count that grows with each answer of this candidate on whichever device: the larger one stands. */
	clock: number;
}

export interface Answers {
	/**
	 * Keeps an answer for good before it says so. Said twice, or late, an entry changes nothing; after the answers were
	 * sent, none is taken: false.
	 */
	put(entries: AnswerEntry[]): Promise<boolean>;
	/** By item id. */
	of(candidate: string): Promise<Record<string, Omit<AnswerEntry, 'candidate' | 'item'>>>;
}
