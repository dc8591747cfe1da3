import type { Answer } from '../../core/scoring/answer-sheet.ts';
import type { Candidate } from './candidate.ts';

/** What a candidate says of a fact after the answers were sent. The answer that was sent stays beside it. */
export interface Correction {
	candidate: string;
	item: string;
	answer: Answer;
	/** ISO date-time. */
	at: string;
}

export interface Corrections {
	/** Keeps a correction and how the facts stand after it, both or neither. False unless the answers were sent. */
	add(correction: Correction, facts: NonNullable<Candidate['facts']>): Promise<boolean>;
	/** The oldest first. */
	of(candidate: string): Promise<Correction[]>;
}
