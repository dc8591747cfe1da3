import type { App } from '../../app.ts';
import type { Reading } from './find-candidate.ts';

/**
 * Whether somebody who may rate has yet to rate a candidate: they were asked to, or have begun to, and have neither locked
 * nor given it up. Until then, what others think of the candidate is kept from them.
 */
export async function hasToRate(
	app: Pick<App, 'screenings' | 'interviews' | 'reads'>,
	{ person, screening }: Reading,
	id: string
): Promise<boolean> {
	const own = (await app.interviews.of(id)).find(({ rater }) => rater === person.id);
	if (own) return own.lockedAt === null;
	if (person.role === 'interviewer') return true;
	const seen = await app.reads.of(person.id, [id]);
	return (
		!seen.some(({ kind }) => kind === 'panel') && (await app.screenings.assigned(screening.id)).includes(person.id)
	);
}
