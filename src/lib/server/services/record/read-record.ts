import type { App } from '../../app.ts';
import type { ChainedEntry } from '../../ports/audit.ts';
import type { Reading } from '../reading/find-candidate.ts';
import { hiddenSubjects } from './hidden-subjects.ts';
import { pageOfRecord, type RecordPage } from './page-of-record.ts';

/** A page of what was done in a screening, the newest first: candidates by their opaque codes. */
export function readRecord(
	app: Pick<App, 'audit' | 'candidates' | 'auth' | 'interviews' | 'reads'>,
	reading: Reading,
	before: number | null
): Promise<RecordPage> {
	const screening = reading.screening.id;
	return pageOfRecord(app, { screening, before }, async (entries) => {
		const hidden = await hiddenSubjects(app, reading, entries);
		const codes = await codesOf(app.candidates, entries);
		return (entry) => {
			const { subject } = entry;
			if (hidden.has(entry)) return { subject: null, isGone: false };
			if (subject === screening) return { subject: '', isGone: false };
			return { subject: codes.get(subject) ?? subject, isGone: !codes.has(subject) };
		};
	});
}

/** By id, the codes of the candidates that are still known. */
async function codesOf(candidates: App['candidates'], entries: ChainedEntry[]): Promise<Map<string, string>> {
	const ids = new Set(entries.filter(({ subject, screening }) => subject !== screening).map(({ subject }) => subject));
	const codes = new Map<string, string>();
	for (const id of ids) {
		const found = await candidates.find(id);
		if (found) codes.set(id, found.code);
	}
	return codes;
}
