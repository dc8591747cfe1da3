import type { App } from '../../app.ts';
import type { Interview } from '../../ports/interviews.ts';
import type { Reading } from './find-candidate.ts';
import { record } from '../record/record.ts';

/** An interviewer's sheet as others may read it. */
export type Sheet = Pick<Interview, 'raterName' | 'ratings' | 'lockedAt'>;

export interface Panel {
	/** The own sheet, locked or not; null where there is none. */
	own: Sheet | null;
	/** Locked sheets, the own one among them; null where this reader may not see them yet. */
	sheets: Sheet[] | null;
	/** How many others have locked theirs, and how many are still at it. */
	locked: number;
	drafts: number;
	/** How many others were asked to rate and have not begun. */
	waiting: number;
	/** Whether somebody who has not rated may read the sheets now, and give up rating by it. */
	mayOpen: boolean;
}

/**
 * What interviewers rated, as far as this reader may see it: who rates, only after locking, and of others only what they
 * have locked; who does not rate, only once nobody is still rating and they have said that they will not. Nobody waits for
 * whoever is not, or no longer, among the `raters`: what they had locked stays, and what they had begun counts for nothing.
 */
export async function readPanel(
	app: Pick<App, 'screenings' | 'interviews' | 'reads' | 'audit'>,
	{ person, screening }: Reading,
	id: string,
	raters: Set<string>
): Promise<Panel> {
	const all = await app.interviews.of(id);
	const own = all.find(({ rater }) => rater === person.id) ?? null;
	const others = all.filter(({ rater }) => rater !== person.id);
	const locked = others.filter(({ lockedAt }) => lockedAt !== null);
	const drafts = others.filter(({ rater, lockedAt }) => lockedAt === null && raters.has(rater)).length;
	const assigned = await app.screenings.assigned(screening.id);
	const asked = assigned.filter((rater) => rater !== person.id && raters.has(rater));
	const waiting = asked.filter((rater) => !others.some((other) => other.rater === rater)).length;
	const seen = await app.reads.of(person.id, [id]);
	const hasGivenUp = !raters.has(person.id) || seen.some(({ kind }) => kind === 'panel');
	const isOpen = own ? own.lockedAt !== null : hasGivenUp && drafts === 0 && person.role !== 'interviewer';
	const mayOpen = !own && !hasGivenUp && person.role !== 'interviewer' && drafts === 0 && locked.length > 0;
	if (isOpen && locked.length > 0) {
		await record(app.audit, { actor: person.id, action: 'panel.read', subject: id, screening: screening.id });
	}
	const sheets = isOpen ? all.filter(({ lockedAt }) => lockedAt !== null).map(sheetOf) : null;
	return { own: own && sheetOf(own), sheets, locked: locked.length, drafts, waiting, mayOpen };
}

/** Gives up rating this candidate, so as to read what others rated. */
export async function openPanel(
	app: Pick<App, 'screenings' | 'interviews' | 'reads' | 'audit'>,
	reading: Reading,
	id: string,
	raters: Set<string>
): Promise<boolean> {
	const { mayOpen } = await readPanel(app, reading, id, raters);
	if (!mayOpen) return false;
	const { person } = reading;
	await app.reads.note({ candidate: id, person: person.id, kind: 'panel', at: new Date().toISOString(), reason: '' });
	return true;
}

const sheetOf = ({ raterName, ratings, lockedAt }: Interview): Sheet => ({ raterName, ratings, lockedAt });
