import type { App } from '../../app.ts';
import type { Person } from '../../auth/person.ts';
import type { Candidate } from '../../ports/candidate.ts';
import type { Screening } from '../../ports/screening.ts';

/** Who a candidate is, apart from the code. */
export type Identity = Pick<Candidate, 'name' | 'email' | 'reference'>;

/**
 * The candidates whose names this person may be sent. In a blind screening: those whom they have rated and locked, and
 * those whose name they opened with a reason.
 */
export async function namesShown(
	{ interviews, reads }: Pick<App, 'interviews' | 'reads'>,
	screening: Screening,
	person: Person,
	candidates: string[]
): Promise<Set<string>> {
	if (!screening.settings.blind) return new Set(candidates);
	const [rated, seen] = await Promise.all([
		interviews.lockedBy(person.id, candidates),
		reads.of(person.id, candidates)
	]);
	const opened = seen.filter(({ kind }) => kind === 'name').map(({ candidate }) => candidate);
	return new Set([...rated, ...opened]);
}

export const identityOf = ({ name, email, reference }: Candidate): Identity => ({ name, email, reference });
