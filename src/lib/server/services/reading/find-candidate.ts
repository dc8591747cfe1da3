import type { App } from '../../app.ts';
import type { Person } from '../../auth/person.ts';
import type { Candidate } from '../../ports/candidate.ts';
import type { Screening } from '../../ports/screening.ts';
import { blindState } from './blind-state.ts';
import { identityOf, namesShown, type Identity } from './names-shown.ts';

/** Somebody who reads, and the screening in which they do. */
export interface Reading {
	screening: Screening;
	person: Person;
}

/** One candidate as this reader may know them. */
export interface ShownCandidate extends Pick<Candidate, 'id' | 'code' | 'state' | 'submittedAt' | 'facts'> {
	/** Null where this reader may not know it yet. */
	identity: Identity | null;
}

/** A candidate of this screening, what may be sent of them, and the result, which is not to be sent as it is. Null where there is none. */
export async function findCandidate(
	app: Pick<App, 'candidates' | 'interviews' | 'reads'>,
	{ screening, person }: Reading,
	id: string
): Promise<{ shown: ShownCandidate; result: Candidate['result'] } | null> {
	const candidate = await app.candidates.find(id);
	if (candidate?.screening !== screening.id) return null;
	const named = await namesShown(app, screening, person, [id]);
	const { code, submittedAt, facts, result } = candidate;
	const identity = named.has(id) ? identityOf(candidate) : null;
	const state = identity ? candidate.state : blindState(candidate.state);
	return { shown: { id, code, state, submittedAt, facts, identity }, result };
}
