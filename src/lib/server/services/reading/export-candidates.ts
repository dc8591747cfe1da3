import type { App } from '../../app.ts';
import { candidateEntry, type CandidateEntry } from './candidate-entry.ts';
import type { Reading } from './find-candidate.ts';
import { namesShown } from './names-shown.ts';
import { record } from '../record/record.ts';

/** Candidates that are in memory at a time. */
const AT_ONCE = 200;

type Parts = Pick<App, 'candidates' | 'interviews' | 'reads' | 'audit'>;

/** Every candidate of a screening by code, a few at a time, as this reader may know them. */
export async function* exportCandidates(
	app: Parts,
	{ screening, person }: Reading,
	format: string
): AsyncGenerator<CandidateEntry[]> {
	const { id } = screening;
	const entry = { actor: person.id, action: 'candidate.export-all' as const, subject: id, screening: id };
	await record(app.audit, { ...entry, detail: { format } });
	for (let after = ''; ;) {
		const some = await app.candidates.inTurn({ screening: id, after, limit: AT_ONCE });
		const ids = some.map((candidate) => candidate.id);
		const named = await namesShown(app, screening, person, ids);
		if (some.length > 0) yield some.map((candidate) => candidateEntry(candidate, named.has(candidate.id)));
		if (some.length < AT_ONCE) return;
		after = some.at(-1)!.code;
	}
}
