import type { App } from '../../app.ts';
import { RECORDED, type AuditEntry, type ChainedEntry, type Recorded } from '../../ports/audit.ts';
import { kindOfActor, namesOfActors, type ActorKind } from './names-of-actors.ts';

/** What an entry is about, as it is shown. */
export interface ShownSubject {
	/** What it is called today, or the id; empty where there is nothing to say, null where this reader is not told. */
	subject: string | null;
	/** Whether the subject is the id of what is not there any more. */
	isGone: boolean;
}

/** An entry as it is shown: who and whom by what they are called today, where they are still known. */
export interface RecordLine extends ShownSubject {
	sequence: number;
	at: string;
	action: string;
	/** The action, where there are words for it; null for one of a later version, which is shown as it stands. */
	known: Recorded | null;
	/** Name of the person; null where it was somebody without an account, the system or a program. */
	person: string | null;
	actor: ActorKind;
	detail: AuditEntry['detail'];
}

/** `older` is what to ask for next. */
export interface RecordPage {
	lines: RecordLine[];
	older: number | null;
}

export const LINES_A_PAGE = 50;

/** What `?before=` asks for: the number before which a page ends; null for the newest. */
export function askedBefore({ searchParams }: URL): number | null {
	const before = Number(searchParams.get('before'));
	return Number.isSafeInteger(before) && before > 0 ? before : null;
}

/** A page of the entries of one screening, or, with '', of those that belong to none, the newest first. */
export async function pageOfRecord(
	app: Pick<App, 'audit' | 'auth'>,
	{ screening, before }: { screening: string; before: number | null },
	subjectsOf: (entries: ChainedEntry[]) => Promise<(entry: ChainedEntry) => ShownSubject>
): Promise<RecordPage> {
	const from = before === null ? {} : { before };
	const found = await app.audit.page({ screening, limit: LINES_A_PAGE + 1, ...from });
	const entries = found.slice(0, LINES_A_PAGE);
	const people = await namesOfActors(app, entries);
	const subjectOf = await subjectsOf(entries);
	const lines = entries.map((entry): RecordLine => {
		const { sequence, at, action, actor, detail } = entry;
		const kind = kindOfActor(actor);
		return {
			...{ sequence, at, action, detail },
			known: RECORDED.find((known) => known === action) ?? null,
			person: kind === 'person' ? (people.get(actor) ?? actor) : null,
			actor: kind,
			...subjectOf(entry)
		};
	});
	return { lines, older: found.length > LINES_A_PAGE ? entries.at(-1)!.sequence : null };
}
