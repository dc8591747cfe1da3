import { sql, SqliteAdapter, type Kysely } from 'kysely';
import type { Answer } from '../../core/scoring/answer-sheet.ts';
import type { AnswerEntry, Answers } from '../ports/answers.ts';
import { inGroups } from './in-groups.ts';
import { listed } from './listed.ts';
import type { Schema } from './schema.ts';

/** Answers of candidates who are still answering; those that arrive together share one commit. */
export function answerStore(db: Kysely<Schema>): Answers {
	return {
		put: inGroups((groups: AnswerEntry[][]) => putAll(db, groups)),
		async of(candidate) {
			const rows = await db.selectFrom('answer').selectAll().where('candidate', '=', candidate).execute();
			return Object.fromEntries(
				rows.map(({ item, answer, ms, clock }) => [item, { answer: JSON.parse(answer) as Answer, ms, clock }])
			);
		}
	};
}

/** One statement for a whole group finds who may still answer and keeps their answers: one way to the database and back, one commit. */
async function putAll(db: Kysely<Schema>, groups: AnswerEntry[][]): Promise<boolean[]> {
	const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
	const given = latest(groups.flat()).map((entry) => ({ ...entry, answer: JSON.stringify(entry.answer) }));
	// Locked before it is written: no answer slips in beside the sending of all. SQLite has one who writes at a time.
	const locked = isSqlite ? sql`` : sql`order by id for no key update`;
	const { rows } = await sql<{ candidate: string }>`
		with given as materialized (
			select value->>'candidate' as candidate, value->>'item' as item, value->>'answer' as answer,
				cast(value->>'ms' as integer) as ms, cast(value->>'clock' as integer) as clock
			from ${listed(given, isSqlite)}
		), open as (
			select id from candidate where id in (select candidate from given) and state = 'started' ${locked}
		)
		insert into answer (candidate, item, answer, ms, clock)
		select given.* from given cross join open where id = candidate
		on conflict (candidate, item) do update set ${sql.join(['answer', 'ms', 'clock'].map(ofLater))}
		returning candidate`.execute(db);
	const open = new Set(rows.map(({ candidate }) => candidate));
	return groups.map((group) => group.every(({ candidate }) => open.has(candidate)));
}

/** The larger clock stands. The row is written either way: what comes back says whose answers are taken. */
const ofLater = (column: string) =>
	sql`${sql.ref(column)} = case when excluded.clock > answer.clock
		then ${sql.id('excluded', column)} else ${sql.id('answer', column)} end`;

/** One statement may name a row once. */
function latest(entries: AnswerEntry[]): AnswerEntry[] {
	const byKey = new Map<string, AnswerEntry>();
	for (const entry of entries) {
		const key = `${entry.candidate} ${entry.item}`;
		const known = byKey.get(key);
		if (!known || known.clock < entry.clock) byKey.set(key, entry);
	}
	return [...byKey.values()].sort((a, b) => (a.candidate + a.item < b.candidate + b.item ? -1 : 1));
}
