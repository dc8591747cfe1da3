import { randomUUID } from 'node:crypto';
import type { App } from '../../app.ts';
import type { Outcome } from '../../ports/decisions.ts';
import { findCandidate, type Reading } from './find-candidate.ts';
import { holdSent } from '../hold-sent.ts';
import { doRecorded } from '../record/record.ts';

/** `unread`: whoever decides has opened the profile before. `too-early`: there are no answers to decide on. */
export type Decided = 'decided' | 'missing' | 'too-early' | 'unread';

/** Keeps what a person decided and why, beside what was decided before. */
export async function decide(
	app: Pick<App, 'candidates' | 'interviews' | 'reads' | 'audit'>,
	reading: Reading,
	id: string,
	{ outcome, reasons }: { outcome: Outcome; reasons: string }
): Promise<Decided> {
	const found = await findCandidate(app, reading, id);
	if (!found) return 'missing';
	if (!found.result) return 'too-early';
	const { person, screening } = reading;
	let done: Decided = 'missing';
	await doRecorded(app.audit, async ({ candidates, reads, decisions }) => {
		if (!(await holdSent(candidates, id))) return false;
		done = 'unread';
		const seen = await reads.of(person.id, [id]);
		if (!seen.some(({ kind }) => kind === 'profile')) return false;
		const decision = { id: randomUUID(), candidate: id, outcome, reasons, by: person.id, byName: person.name };
		await decisions.add({ ...decision, at: new Date().toISOString() });
		done = 'decided';
		return {
			...{ actor: person.id, action: 'decision.write', subject: id, screening: screening.id },
			detail: { decision: decision.id, outcome }
		};
	});
	return done;
}
