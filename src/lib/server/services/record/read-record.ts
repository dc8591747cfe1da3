import type { App } from '../../app.ts';
import type { AuditEntry, ChainedEntry } from '../../ports/audit.ts';
import type { Reading } from '../reading/find-candidate.ts';
import { hiddenSubjects } from './hidden-subjects.ts';
import { isPerson, namesOfActors } from './names-of-actors.ts';

/** An entry as it is shown: who and whom by what they are called today, where they are still known. */
export interface RecordLine {
	sequence: number;
	at: string;
	action: string;
	/** Name of the person; null where it was the candidate, the system or a program. */
	person: string | null;
	actor: 'person' | 'candidate' | 'system' | 'api';
	/** The opaque code of a candidate, or the id; empty where it is the screening itself, null where this reader is not told. */
	subject: string | null;
	/** Whether the subject is the id of a candidate whose code went with their data. */
	isGone: boolean;
	detail: AuditEntry['detail'];
}

export const LINES_A_PAGE = 50;

/** A page of what was done in a screening, the newest first; `older` is what to ask for next. */
export async function readRecord(
	app: Pick<App, 'audit' | 'candidates' | 'auth' | 'interviews' | 'reads'>,
	reading: Reading,
	before: number | null
): Promise<{ lines: RecordLine[]; older: number | null }> {
	const { audit, candidates } = app;
	const screening = reading.screening.id;
	const from = before === null ? {} : { before };
	const found = await audit.page({ screening, limit: LINES_A_PAGE + 1, ...from });
	const entries = found.slice(0, LINES_A_PAGE);
	const hidden = await hiddenSubjects(app, reading, entries);
	const people = await namesOfActors(app, entries);
	const codes = await codesOf(candidates, entries);
	const lines = entries.map((entry): RecordLine => {
		const { sequence, at, action, actor, subject, detail } = entry;
		const known = subject === screening ? '' : (codes.get(subject) ?? subject);
		return {
			...{ sequence, at, action, detail },
			person: people.get(actor) ?? (kindOf(actor) === 'person' ? actor : null),
			actor: kindOf(actor),
			subject: hidden.has(entry) ? null : known,
			isGone: !hidden.has(entry) && subject !== screening && !codes.has(subject)
		};
	});
	return { lines, older: found.length > LINES_A_PAGE ? entries.at(-1)!.sequence : null };
}

function kindOf(actor: string): RecordLine['actor'] {
	if (actor === 'candidate' || actor === 'system') return actor;
	return isPerson(actor) ? 'person' : 'api';
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
