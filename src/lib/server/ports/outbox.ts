/**
 * `copy` waits until somebody fetches the link to hand it on themselves, `unfetched` is what is left where its invitation ended
 * before; all else goes by e-mail. `held` is not sent unless its invitation goes on.
 */
export type LetterState = 'waiting' | 'held' | 'sent' | 'failed' | 'copy' | 'unfetched';

/** Why a letter did not arrive: the server refused the address, does not answer, or does not let us in. */
export const LETTER_FAULTS = ['refused', 'unreachable', 'sign-in'] as const;
export type LetterFault = (typeof LETTER_FAULTS)[number];

/** A letter with a secret link, to a candidate or to somebody who chooses a password. */
export interface Letter {
	id: string;
	kind: 'invitation' | 'password';
	/** Empty where it belongs to no screening. */
	screening: string;
	candidate: string | null;
	/** What only the recipient may know, encrypted; emptied as soon as it was handed over. */
	sealed: string;
	state: LetterState;
	attempts: number;
	/** ISO date-time before which nobody tries. */
	nextAt: string;
	/** Of the last attempt. */
	fault: LetterFault | null;
	createdAt: string;
	sentAt: string | null;
}

export interface Outbox {
	add(letters: Letter[]): Promise<void>;
	/**
	 * Takes letters that are due, for one who will try them now: nobody else gets them before `until`, even where the
	 * taker dies. Counts the attempt.
	 */
	claim(now: string, until: string, limit: number): Promise<Letter[]>;
	/** Marks a letter as handed over, and forgets its secret. */
	sent(id: string, at: string): Promise<void>;
	/** Has it tried again at a later time, or, without one, no more. */
	failed(id: string, fault: LetterFault, nextAt: string | null): Promise<void>;
	/** The letters of these candidates. */
	of(candidates: string[]): Promise<Letter[]>;
	/** How many letters of a screening are in each state. */
	count(screening: string): Promise<Partial<Record<LetterState, number>>>;
	/** Takes links that wait to be fetched, for one who hands them out now: nobody else gets them before `until`. */
	takeCopies(screening: string, now: string, until: string, limit: number): Promise<Letter[]>;
	/** Has links wait again that were taken and not handed out. */
	putBack(ids: string[], now: string): Promise<void>;
	/** Holds back what was not sent to a candidate whose invitation has ended; a link that waits to be fetched is forgotten, and that nobody had it is kept. */
	hold(candidate: string): Promise<void>;
	/** Has what was held back wait to be sent from now on. */
	release(whose: { candidate: string } | { screening: string }, now: string): Promise<void>;
	/** Has the letters of a screening that did not arrive wait to be sent from now on. Answers with how many. */
	sendAgain(screening: string, now: string): Promise<number>;
	remove(ids: string[]): Promise<void>;
}
