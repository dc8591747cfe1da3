import type { App } from '../../app.ts';
import { findCandidate, type Reading } from './find-candidate.ts';
import { doRecorded } from '../record/record.ts';

/** Shows a name in a blind screening to somebody who decides, from now on and with a reason that is kept. */
export async function openName(
	app: Pick<App, 'candidates' | 'interviews' | 'reads' | 'audit'>,
	reading: Reading,
	id: string,
	reason: string
): Promise<boolean> {
	if (!(await findCandidate(app, reading, id))) return false;
	const { person, screening } = reading;
	return doRecorded(app.audit, async ({ reads }) => {
		await reads.note({ candidate: id, person: person.id, kind: 'name', at: new Date().toISOString(), reason });
		return { actor: person.id, action: 'candidate.open-name', subject: id, screening: screening.id };
	});
}
