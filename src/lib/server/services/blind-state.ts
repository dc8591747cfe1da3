import type { CandidateState } from '../ports/candidate.ts';

/** How far somebody has come, as a blind reader is told. */
export const BLIND_STATES = ['invited', 'submitted', 'withdrawn'] as const satisfies CandidateState[];
type BlindState = (typeof BLIND_STATES)[number];

/**
 * Whoever invites knows by name who has opened a letter or was cancelled, and could tell from the same of a code whose it is:
 * until answers are sent, all codes are alike.
 */
export const blindState = (state: CandidateState): BlindState =>
	BLIND_STATES.find((known) => known === state) ?? 'invited';

/** The states that somebody means who asks for these. */
export const statesMeant = (asked: CandidateState[], all: readonly CandidateState[]): CandidateState[] => {
	const meant = asked.map(blindState);
	return all.filter((state) => meant.includes(blindState(state)));
};
