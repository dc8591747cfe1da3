import type { App } from '../../app.ts';
import { record } from '../record/record.ts';
import type { Present } from './join-workshop.ts';

/**
 * Takes somebody out of a workshop and deletes their scores at once, also after it was closed. A picture that counts them stays
 * as it was shown, and is never taken anew. False where they have gone already.
 */
export async function leaveWorkshop(
	{ participants, audit }: Pick<App, 'participants' | 'audit'>,
	{ workshop, participant }: Present
): Promise<boolean> {
	if (!(await participants.leave(workshop.id, participant.id))) return false;
	// That somebody left, and neither who nor where: the record outlives the workshop, and copies of it that were made before.
	await record(audit, { actor: 'participant', action: 'participant.leave', subject: '' });
	return true;
}
