import { eraseScreening, type ErasingParts } from './erase-screening.ts';

/** Erases every screening whose retention day has come, by the calendar of UTC. Says which those were. */
export async function eraseDue(parts: ErasingParts, now = new Date()): Promise<string[]> {
	const today = now.toISOString().slice(0, 10);
	const all = await parts.screenings.list();
	const due = all.filter(({ state, settings }) => state !== 'erased' && settings.eraseOn <= today);
	for (const { id } of due) await eraseScreening(parts, id, 'system');
	return due.map(({ id }) => id);
}
