import type { Candidate, CandidateState } from '../../ports/candidate.ts';

/** How far somebody has come, as a blind reader is told. */
export const BLIND_STATES = ['invited', 'submitted', 'withdrawn'] as const satisfies CandidateState[];
type BlindState = (typeof BLIND_STATES)[number];

/**
 * Whoever invites knows by name who has opened a letter or was cancelled, and could tell from the same of a code whose it is:
 * until answers are sent, all codes are alike.
 */
export const blindState = (state: CandidateState): BlindState =>
	BLIND_STATES.find((known) => known === state) ?? 'invited';

/** How far a candidate has come and since when, as somebody may know it who is told, or is not told, whose code it is. */
export const courseOf = (
	{ state, invitedAt }: Pick<Candidate, 'state' | 'invitedAt'>,
	isNamed: boolean
): { state: CandidateState; invitedAt: string | null } =>
	isNamed ? { state, invitedAt } : { state: blindState(state), invitedAt: null };

/** The states that somebody means who asks for these. */
export const statesMeant = (asked: CandidateState[], all: readonly CandidateState[]): CandidateState[] => {
	const meant = asked.map(blindState);
	return all.filter((state) => meant.includes(blindState(state)));
};
