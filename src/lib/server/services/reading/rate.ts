import { interviewAreas } from '../../../core/scoring/interview-areas.ts';
import type { App } from '../../app.ts';
import type { Rating } from '../../ports/interviews.ts';
import { findCandidate, type Reading } from './find-candidate.ts';
import { holdSent } from '../hold-sent.ts';
import { doRecorded } from '../record/record.ts';

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
	const asked = interviewAreas(found.result).map(({ competency }) => competency);
	const ratings = Object.fromEntries(Object.entries(given).filter(([competency]) => asked.includes(competency)));
	const draft = { candidate: id, rater: person.id, raterName: person.name, ratings };
	let done: Rated = 'missing';
	await doRecorded(app.audit, async ({ candidates, reads, interviews }) => {
		if (!(await holdSent(candidates, id))) return false;
		done = 'seen-others';
		const seen = await reads.of(person.id, [id]);
		if (seen.some(({ kind }) => kind === 'panel')) return false;
		done = 'locked';
		if (!(await interviews.save({ ...draft, savedAt: new Date().toISOString() }))) return false;
		done = 'saved';
		return {
			...{ actor: person.id, action: 'interview.save', subject: id, screening: screening.id },
			detail: { rated: Object.keys(ratings).length }
		};
	});
	return done;
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
	if (!found?.result) return { isLocked: false, open: [] };
	const asked = interviewAreas(found.result).map(({ competency }) => competency);
	let open: string[] = [];
	const isLocked = await doRecorded(app.audit, async ({ candidates, interviews }) => {
		if (!(await holdSent(candidates, id))) return false;
		const own = (await interviews.of(id)).find(({ rater }) => rater === person.id);
		if (!own) return false;
		open = asked.filter((competency) => (own.ratings[competency]?.value ?? null) === null);
		if (open.length > 0 || !(await interviews.lock(id, person.id, new Date().toISOString()))) return false;
		return { actor: person.id, action: 'interview.lock', subject: id, screening: screening.id };
	});
	return { isLocked, open };
}
