import { eraseScreening, type ErasingParts } from './erase-screening.ts';

/** Erases every screening whose retention day has come, by the calendar of UTC. Says which those were. */
export async function eraseDue(parts: ErasingParts, now = new Date()): Promise<string[]> {
	const today = now.toISOString().slice(0, 10);
	const due = await parts.screenings.list({ eraseBy: today });
	for (const { id } of due) await eraseScreening(parts, id, 'system');
	return due.map(({ id }) => id);
}
