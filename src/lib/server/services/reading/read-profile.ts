import type { Result } from '../../../core/scoring/result.ts';
import type { App } from '../../app.ts';
import type { Correction } from '../../ports/corrections.ts';
import type { Decision } from '../../ports/decisions.ts';
import { findCandidate, type Reading, type ShownCandidate } from './find-candidate.ts';
import { hasToRate } from './has-to-rate.ts';
import { doRecorded } from '../record/record.ts';

export interface ReadProfile {
	candidate: ShownCandidate;
	result: Result | null;
	/** What the candidate has said of facts since the answers were sent, the oldest first; it stands beside what `result` holds. */
	corrections: Omit<Correction, 'candidate'>[];
	/** Null for whoever has yet to rate: what others decided would colour the rating. */
	decisions: Omit<Decision, 'candidate' | 'by'>[] | null;
}

/** Opens the profile of a candidate, and keeps that it was opened. Null where there is no such candidate here. */
export async function readProfile(
	app: Pick<App, 'screenings' | 'candidates' | 'interviews' | 'reads' | 'decisions' | 'corrections' | 'audit'>,
	reading: Reading,
	id: string,
	mayRate: boolean
): Promise<ReadProfile | null> {
	const found = await findCandidate(app, reading, id);
	if (!found) return null;
	const { person, screening } = reading;
	await doRecorded(app.audit, async ({ reads }) => {
		const read = {
			candidate: id,
			person: person.id,
			kind: 'profile' as const,
			at: new Date().toISOString(),
			reason: ''
		};
		if (found.result) await reads.note(read);
		return { actor: person.id, action: 'candidate.read', subject: id, screening: screening.id };
	});
	const decisions = mayRate && (await hasToRate(app, reading, id)) ? null : await app.decisions.of(id);
	const corrections = await app.corrections.of(id);
	return {
		candidate: found.shown,
		result: found.result,
		corrections: corrections.map(({ item, answer, at }) => ({ item, answer, at })),
		decisions:
			decisions && decisions.map(({ id, outcome, reasons, byName, at }) => ({ id, outcome, reasons, byName, at }))
	};
}
