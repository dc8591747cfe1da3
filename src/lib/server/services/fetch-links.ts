import type { App } from '../app.ts';
import { record } from './record.ts';

/** Links that are read at a time. */
const AT_ONCE = 500;

/** A link to hand on, with whom it is for. */
export interface FetchedLink {
	name: string;
	email: string;
	reference: string;
	language: string;
	link: string;
}

/** Hands out the links of a screening that wait to be fetched, each once: what was taken is forgotten. */
export async function* fetchLinks(
	{ outbox, candidates, seal, audit }: Pick<App, 'outbox' | 'candidates' | 'seal' | 'audit'>,
	screening: string,
	actor: string
): AsyncGenerator<FetchedLink> {
	await record(audit, { actor, action: 'candidate.fetch-links', subject: screening, screening });
	const taken: string[] = [];
	let last = '';
	for (;;) {
		const letters = await outbox.toCopy(screening, last, AT_ONCE);
		for (const { id, candidate, sealed } of letters) {
			last = id;
			taken.push(id);
			const found = candidate && (await candidates.find(candidate));
			const link = seal.open(sealed);
			if (!found || !link) continue;
			const { name, email, reference, locale } = found;
			yield { name, email, reference, language: locale, link };
		}
		if (letters.length < AT_ONCE) break;
	}
	// Only now: of a list that breaks off on its way, nothing is lost.
	for (let start = 0; start < taken.length; start += AT_ONCE) {
		await outbox.remove({ ids: taken.slice(start, start + AT_ONCE) });
	}
}
