import type { App } from '../../app.ts';
import { record } from '../record/record.ts';

/** Links that are read at a time. */
const AT_ONCE = 500;
/** A process that dies while it hands out links leaves them to another after so many minutes. */
const LEASE = 5;

/** A link to hand on, with whom it is for. */
export interface FetchedLink {
	name: string;
	email: string;
	reference: string;
	language: string;
	link: string;
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** Hands out the links of a screening that wait to be fetched, each once, whoever asks at the same time: what was taken is forgotten. */
export async function* fetchLinks(
	{ outbox, candidates, seal, audit }: Pick<App, 'outbox' | 'candidates' | 'seal' | 'audit'>,
	screening: string,
	actor: string
): AsyncGenerator<FetchedLink> {
	await record(audit, { actor, action: 'candidate.fetch-links', subject: screening, screening });
	const taken: string[] = [];
	let isWhole = false;
	try {
		for (;;) {
			const letters = await outbox.takeCopies(screening, inMinutes(0), inMinutes(LEASE), AT_ONCE);
			if (letters.length === 0) break;
			taken.push(...letters.map(({ id }) => id));
			for (const { candidate, sealed } of letters) {
				const found = candidate && (await candidates.find(candidate));
				const link = seal.open(sealed);
				if (!found || !link) continue;
				const { name, email, reference, locale } = found;
				yield { name, email, reference, language: locale, link };
			}
		}
		isWhole = true;
	} finally {
		// Only now: of a list that breaks off on its way, nothing is lost.
		for (let start = 0; start < taken.length; start += AT_ONCE) {
			const ids = taken.slice(start, start + AT_ONCE);
			await (isWhole ? outbox.remove(ids) : outbox.putBack(ids, inMinutes(0)));
		}
	}
}
