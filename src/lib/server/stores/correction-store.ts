import type { Kysely } from 'kysely';
import type { Answer } from '../../core/scoring/answer-sheet.ts';
import type { Corrections } from '../ports/corrections.ts';
import { inTransaction } from './in-transaction.ts';
import type { Schema } from './schema.ts';

export function correctionStore(db: Kysely<Schema>): Corrections {
	return {
		add: ({ answer, ...correction }, { met, missing, unstated }) =>
			inTransaction(db, async (transaction) => {
				const { numUpdatedRows } = await transaction
					.updateTable('candidate')
					.set({ facts_met: met, facts_missing: missing, facts_unstated: unstated })
					.where('id', '=', correction.candidate)
					.where('state', '=', 'submitted')
					.executeTakeFirst();
				if (numUpdatedRows === 0n) return false;
				await transaction
					.insertInto('correction')
					.values({ ...correction, answer: JSON.stringify(answer) })
					.onConflict((conflict) => conflict.columns(['candidate', 'item', 'at']).doNothing())
					.execute();
				return true;
			}),
		async of(candidate) {
			const rows = await db
				.selectFrom('correction')
				.selectAll()
				.where('candidate', '=', candidate)
				.orderBy('at')
				.orderBy('item')
				.execute();
			return rows.map((row) => ({ ...row, answer: JSON.parse(row.answer) as Answer }));
		}
	};
}
