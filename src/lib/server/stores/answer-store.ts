import type { Kysely } from 'kysely';
import type { Answer } from '../../core/scoring/answer-sheet.ts';
import type { AnswerEntry, Answers } from '../ports/answers.ts';
import { evenly } from './evenly.ts';
import { inChunks } from './in-chunks.ts';
import { inGroups } from './in-groups.ts';
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

function putAll(db: Kysely<Schema>, groups: AnswerEntry[][]): Promise<boolean[]> {
	const candidates = [...new Set(groups.flat().map(({ candidate }) => candidate))].sort();
	return db.transaction().execute(async (transaction) => {
		// Written, and so locked, before it is read: no answer slips in beside the sending of all. What is written has no index.
		const open = await transaction
			.updateTable('candidate')
			.set((expression) => ({ seed: expression.ref('seed') }))
			.where('id', 'in', evenly(candidates))
			.where('state', '=', 'started')
			.returning('id')
			.execute();
		const ids = new Set(open.map(({ id }) => id));
		const entries = latest(groups.flat().filter(({ candidate }) => ids.has(candidate)));
		for (const rows of inChunks(entries)) {
			await transaction
				.insertInto('answer')
				.values(rows.map((entry) => ({ ...entry, answer: JSON.stringify(entry.answer) })))
				.onConflict((conflict) =>
					conflict
						.columns(['candidate', 'item'])
						.doUpdateSet((expression) => ({
							answer: expression.ref('excluded.answer'),
							ms: expression.ref('excluded.ms'),
							clock: expression.ref('excluded.clock')
						}))
						.whereRef('excluded.clock', '>', 'answer.clock')
				)
				.execute();
		}
		return groups.map((group) => group.every(({ candidate }) => ids.has(candidate)));
	});
}

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
