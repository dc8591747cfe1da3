import type { App } from '../../app.ts';
import { tellPairs } from './pairs.ts';
import { record } from '../record/record.ts';
import { resumeWorkshop } from './join-workshop.ts';

/**
 * Takes somebody out of a workshop and deletes their scores at once, also after it was closed. A picture that counts them stays
 * as it was shown, and is never taken anew. False where nobody joined under this secret.
 */
export async function leaveWorkshop(
	{ participants, pairs, audit }: Pick<App, 'participants' | 'pairs' | 'audit'>,
	workshop: string,
	secret: string
): Promise<boolean> {
	const participant = await resumeWorkshop({ participants }, workshop, secret);
	if (!participant) return false;
	const pair = await pairs.of(participant.id);
	if (!(await participants.leave(workshop, participant.id))) return false;
	// That somebody left, and neither who nor where: the record outlives the workshop, and copies of it that were made before.
	await record(audit, { actor: 'participant', action: 'participant.leave', subject: '' });
	if (pair && pair !== 'ended') await tellPairs({ pairs }, workshop);
	return true;
}
