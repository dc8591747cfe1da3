import type { App } from '../app.ts';
import { may } from '../auth/roles.ts';
import type { Reading } from './find-candidate.ts';

/**
 * Whether this person has yet to rate a candidate: they were asked to, or have begun to, and have neither locked nor given
 * it up. Until then, what others think of the candidate is kept from them.
 */
export async function hasToRate(
	app: Pick<App, 'screenings' | 'interviews' | 'reads'>,
	{ person, screening }: Reading,
	id: string
): Promise<boolean> {
	if (!may(person.role, 'interview.rate')) return false;
	const own = (await app.interviews.of(id)).find(({ rater }) => rater === person.id);
	if (own) return own.lockedAt === null;
	if (person.role === 'interviewer') return true;
	const seen = await app.reads.of(person.id, [id]);
	return (
		!seen.some(({ kind }) => kind === 'panel') && (await app.screenings.assigned(screening.id)).includes(person.id)
	);
}
