import type { App } from '../../app.ts';
import type { Person } from '../../auth/person.ts';
import type { ChainedEntry } from '../../ports/audit.ts';
import type { Reading } from '../reading/find-candidate.ts';
import { hasHidden, hiddenSubjects } from './hidden-subjects.ts';
import { namesOfActors } from './names-of-actors.ts';

const AT_ONCE = 500;

type Parts = Pick<App, 'audit' | 'auth'>;

/**
 * The audit log of one screening as lines of JSON, the newest first, a piece at a time. A subject that this reader is not
 * told is null. Whoever is not told all gets no hashes: each covers the subjects up to it, and with the codes at hand these
 * could be tried out. `who` is what the person of the id `actor` is called today: no hash covers it.
 */
export const recordLines = (
	app: Parts & Pick<App, 'interviews' | 'reads'>,
	reading: Reading
): AsyncGenerator<Uint8Array> =>
	linesOf(app, reading.screening.id, !hasHidden(reading), (page) => hiddenSubjects(app, reading, page));

/**
 * What was done outside the screenings, as lines of the same kind. Only an auditor, who is told all in every screening, gets
 * the hashes: two that stand around an entry of a blind screening would give away its subject.
 */
export const serverRecordLines = (app: Parts, { role }: Person): AsyncGenerator<Uint8Array> =>
	linesOf(app, '', role === 'auditor', async () => new Set());

async function* linesOf(
	app: Parts,
	screening: string,
	hasHashes: boolean,
	hiddenOf: (page: ChainedEntry[]) => Promise<Set<ChainedEntry>>
): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	for (let before: number | undefined; ;) {
		const page = await app.audit.page({ screening, limit: AT_ONCE, ...(before !== undefined && { before }) });
		const hidden = await hiddenOf(page);
		const names = await namesOfActors(app, page);
		const lines = page.map((entry) => {
			const subject = hidden.has(entry) ? null : entry.subject;
			const told = { ...entry, subject, who: names.get(entry.actor) ?? null };
			return `${JSON.stringify(hasHashes ? told : { ...told, hash: undefined })}\n`;
		});
		if (page.length > 0) yield encoder.encode(lines.join(''));
		if (page.length < AT_ONCE) return;
		before = page.at(-1)!.sequence;
	}
}
