import { interviewAreas } from '../../core/scoring/interview-areas.ts';
import type { App } from '../app.ts';
import type { Rating } from '../ports/interviews.ts';
import { findCandidate, type Reading } from './find-candidate.ts';
import { record } from './record.ts';

/** `seen-others`: whoever has read what others rated no longer rates on their own. */
export type Rated = 'saved' | 'missing' | 'too-early' | 'locked' | 'seen-others';

type Parts = Pick<App, 'candidates' | 'interviews' | 'reads' | 'audit'>;

/** Keeps an interviewer's draft; areas that the kit does not ask about are left out. */
export async function saveRatings(
	app: Parts,
	reading: Reading,
	id: string,
	given: Record<string, Rating>
): Promise<Rated> {
	const found = await findCandidate(app, reading, id);
	if (!found) return 'missing';
	if (!found.result) return 'too-early';
	const { person, screening } = reading;
	const seen = await app.reads.of(person.id, [id]);
	if (seen.some(({ kind }) => kind === 'panel')) return 'seen-others';
	const asked = interviewAreas(found.result).map(({ competency }) => competency);
	const ratings = Object.fromEntries(Object.entries(given).filter(([competency]) => asked.includes(competency)));
	const draft = { candidate: id, rater: person.id, raterName: person.name, ratings };
	if (!(await app.interviews.save({ ...draft, savedAt: new Date().toISOString() }))) return 'locked';
	await record(app.audit, {
		...{ actor: person.id, action: 'interview.save', subject: id, screening: screening.id },
		detail: { rated: Object.keys(ratings).length }
	});
	return 'saved';
}

/**
 * Locks what was saved: from now on it changes no more, and others who have locked theirs see it. Answers with the areas
 * that still lack a rating or "no evidence"; then nothing was locked.
 */
export async function lockRatings(
	app: Parts,
	reading: Reading,
	id: string
): Promise<{ isLocked: boolean; open: string[] }> {
	const found = await findCandidate(app, reading, id);
	const { person, screening } = reading;
	const own = (await app.interviews.of(id)).find(({ rater }) => rater === person.id);
	if (!found?.result || !own) return { isLocked: false, open: [] };
	const asked = interviewAreas(found.result).map(({ competency }) => competency);
	const open = asked.filter((competency) => (own.ratings[competency]?.value ?? null) === null);
	if (open.length > 0) return { isLocked: false, open };
	const isLocked = await app.interviews.lock(id, person.id, new Date().toISOString());
	if (isLocked) {
		await record(app.audit, { actor: person.id, action: 'interview.lock', subject: id, screening: screening.id });
	}
	return { isLocked, open };
}
