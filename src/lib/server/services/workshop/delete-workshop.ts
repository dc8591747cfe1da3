import type { App } from '../../app.ts';
import { record } from '../record/record.ts';

type Parts = Pick<App, 'workshops' | 'audit'>;

/** Deletes everything about a workshop; that it was done stays in the audit log, by id. The upkeep cleans the files. False where there is none. */
export async function deleteWorkshop({ workshops, audit }: Parts, id: string, actor: string): Promise<boolean> {
	if (!(await workshops.remove(id))) return false;
	await record(audit, { actor, action: 'workshop.delete', subject: id });
	return true;
}

/** Deletes every workshop whose announced day has come, by the calendar of UTC. Says which those were. */
export async function deleteDue(parts: Parts & Pick<App, 'participants'>, now = new Date()): Promise<string[]> {
	const today = now.toISOString().slice(0, 10);
	const due = (await parts.workshops.list()).filter(({ settings }) => settings.deleteOn <= today);
	for (const { id } of due) await deleteWorkshop(parts, id, 'system');
	await parts.participants.forgetDeparted(today);
	return due.map(({ id }) => id);
}
