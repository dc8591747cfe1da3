import { randomUUID } from 'node:crypto';
import type { App } from '../app.ts';
import type { Outcome } from '../ports/decisions.ts';
import { findCandidate, type Reading } from './find-candidate.ts';
import { record } from './record.ts';

/** `unread`: whoever decides has opened the profile before. `too-early`: there are no answers to decide on. */
export type Decided = 'decided' | 'missing' | 'too-early' | 'unread';

/** Keeps what a person decided and why, beside what was decided before. */
export async function decide(
	app: Pick<App, 'candidates' | 'interviews' | 'reads' | 'decisions' | 'audit'>,
	reading: Reading,
	id: string,
	{ outcome, reasons }: { outcome: Outcome; reasons: string }
): Promise<Decided> {
	const found = await findCandidate(app, reading, id);
	if (!found) return 'missing';
	if (!found.result) return 'too-early';
	const { person, screening } = reading;
	const seen = await app.reads.of(person.id, [id]);
	if (!seen.some(({ kind }) => kind === 'profile')) return 'unread';
	const decision = { id: randomUUID(), candidate: id, outcome, reasons, by: person.id, byName: person.name };
	await app.decisions.add({ ...decision, at: new Date().toISOString() });
	await record(app.audit, {
		...{ actor: person.id, action: 'decision.write', subject: id, screening: screening.id },
		detail: { decision: decision.id, outcome }
	});
	return 'decided';
}
