import type { Result } from '../../core/scoring/result.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Letter } from './outbox.ts';

/** `expired` and `cancelled` end an invitation, `withdrawn` ends it on the candidate's own wish. */
export const CANDIDATE_STATES = [
	'invited',
	'opened',
	'started',
	'submitted',
	'expired',
	'cancelled',
	'withdrawn'
] as const;
export type CandidateState = (typeof CANDIDATE_STATES)[number];

export interface Candidate {
	id: string;
	screening: string;
	/** What a blind reviewer sees in place of a name. */
	code: string;
	name: string;
	email: string;
	/** The number or name that another system knows the candidate by; empty where there is none. */
	reference: string;
	locale: Language;
	state: CandidateState;
	/** ISO date-time after which the link opens nothing. */
	expiresAt: string;
	/** What figures of work samples are drawn from. */
	seed: number;
	invitedAt: string;
	openedAt: string | null;
	startedAt: string | null;
	submittedAt: string | null;
	/** Scored when the answers were sent; null before. */
	result: Result | null;
	/** Must-have facts met, not met and not stated; null before the answers were sent. */
	facts: { met: number; missing: number; unstated: number } | null;
}

/** SHA-256 of the secret in the link, as hex: the secret itself is kept nowhere. */
export type TokenHash = string;

/** Columns that say nothing about who is better. */
export const NEUTRAL_ORDERS = ['code', 'name', 'invitedAt', 'submittedAt', 'state'] as const;
export type NeutralOrder = (typeof NEUTRAL_ORDERS)[number];

export interface CandidatePage {
	screening: string;
	order: NeutralOrder;
	descending?: boolean;
	states?: CandidateState[];
	/** Only those who meet every must-have fact. */
	meetsFacts?: boolean;
	/** Only those with a letter that did not arrive. */
	hasFailedLetter?: boolean;
	/** Part of a name, an e-mail address, a code or a reference. */
	search?: string;
	/** Searches codes alone: in a blind screening a hit on a name would say whose it is. */
	isBlind?: boolean;
	offset: number;
	limit: number;
}

export type CandidateChange = Partial<
	Pick<Candidate, 'state' | 'expiresAt' | 'openedAt' | 'startedAt' | 'submittedAt' | 'result' | 'facts'>
>;

export interface Candidates {
	/**
	 * Adds all or none, together with the letters to them. Answers with the e-mail addresses that the screening has
	 * already; then nothing was added, or nothing must be: within a transaction of the caller's, that is theirs to end.
	 */
	add(candidates: (Candidate & { token: TokenHash })[], letters?: Letter[]): Promise<{ taken: string[] }>;
	/** Those of these e-mail addresses that the screening has already, however they are spelled. */
	known(screening: string, emails: string[]): Promise<string[]>;
	/** Ends the invitations whose time is over. Answers with how many. */
	expire(now: string): Promise<number>;
	find(id: string): Promise<Candidate | null>;
	findByToken(token: TokenHash): Promise<Candidate | null>;
	page(page: CandidatePage): Promise<{ candidates: Candidate[]; total: number }>;
	/**
	 * By code, a few at a time after one of them; empty begins. Whatever changes in between, nobody comes twice, and nobody is
	 * left out who was there from the beginning.
	 */
	inTurn(turn: { screening: string; after: string; limit: number; states?: CandidateState[] }): Promise<Candidate[]>;
	/** How many there are in each state. */
	count(screening: string): Promise<Partial<Record<CandidateState, number>>>;
	/** By the language they were invited in, how many there are that have not withdrawn: any other link may open something yet. */
	languages(screening: string): Promise<Partial<Record<Language, number>>>;
	/** Changes one, only while it is in one of the states named. False where it is not. */
	change(id: string, from: readonly CandidateState[], change: CandidateChange): Promise<boolean>;
	/**
	 * Gives one another link, only while it is in one of the states named, and puts the letter with it in the place of those
	 * before: all of that or nothing. False where it is not.
	 */
	relink(id: string, from: readonly CandidateState[], token: TokenHash, letter: Letter | null): Promise<boolean>;
	/**
	 * Deletes one and everything that hangs on it, and leaves a row that says nothing of the person: its code, that
	 * somebody withdrew, and the hash of a link that now opens nothing. False where the state is none of these.
	 */
	withdraw(id: string, from: readonly CandidateState[]): Promise<boolean>;
}
