import type { App } from '../../app.ts';
import type { Person } from '../../auth/person.ts';
import type { ChainedEntry } from '../../ports/audit.ts';
import type { Reading } from '../reading/find-candidate.ts';
import { hiddenSubjects } from './hidden-subjects.ts';
import { namesOfActors } from './names-of-actors.ts';

const AT_ONCE = 500;

type Parts = Pick<App, 'audit' | 'auth'>;

/**
 * The audit log of one screening as lines of JSON, the newest first, a piece at a time. A subject that this reader is not
 * told is null. `who` is what the person of the id `actor` is called today: no hash covers it.
 */
export const recordLines = (
	app: Parts & Pick<App, 'interviews' | 'reads'>,
	reading: Reading
): AsyncGenerator<Uint8Array> =>
	linesOf(app, reading.screening.id, reading.person, (page) => hiddenSubjects(app, reading, page));

/** What was done outside the screenings, as lines of the same kind. */
export const serverRecordLines = (app: Parts, person: Person): AsyncGenerator<Uint8Array> =>
	linesOf(app, '', person, async () => new Set());

/**
 * Only an auditor, who is told all of every screening, gets hashes. Others could try out the codes they have at hand: all
 * entries stand in one chain, and two hashes, of whichever record, give away what lies between them in a blind screening.
 */
async function* linesOf(
	app: Parts,
	screening: string,
	{ role }: Person,
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
			return `${JSON.stringify(role === 'auditor' ? told : { ...told, hash: undefined })}\n`;
		});
		if (page.length > 0) yield encoder.encode(lines.join(''));
		if (page.length < AT_ONCE) return;
		before = page.at(-1)!.sequence;
	}
}
