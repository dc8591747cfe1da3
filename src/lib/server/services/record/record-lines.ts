import type { App } from '../../app.ts';
import type { Reading } from '../reading/find-candidate.ts';
import { hasHidden, hiddenSubjects } from './hidden-subjects.ts';
import { namesOfActors } from './names-of-actors.ts';

const AT_ONCE = 500;

/**
 * The audit log of one screening as lines of JSON, the newest first, a piece at a time. A subject that this reader is not
 * told is null. Whoever is not told all gets no hashes: each covers the subjects up to it, and with the codes at hand these
 * could be tried out. `who` is what the person of the id `actor` is called today: no hash covers it.
 */
export async function* recordLines(
	app: Pick<App, 'audit' | 'auth' | 'interviews' | 'reads'>,
	reading: Reading
): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	const screening = reading.screening.id;
	for (let before: number | undefined; ;) {
		const page = await app.audit.page({ screening, limit: AT_ONCE, ...(before !== undefined && { before }) });
		const hidden = await hiddenSubjects(app, reading, page);
		const names = await namesOfActors(app, page);
		const lines = page.map((entry) => {
			const subject = hidden.has(entry) ? null : entry.subject;
			const told = { ...entry, subject, who: names.get(entry.actor) ?? null };
			return `${JSON.stringify(hasHidden(reading) ? { ...told, hash: undefined } : told)}\n`;
		});
		if (page.length > 0) yield encoder.encode(lines.join(''));
		if (page.length < AT_ONCE) return;
		before = page.at(-1)!.sequence;
	}
}
