import { sql, type Kysely, type Selectable } from 'kysely';
import type { Interview, Interviews } from '../ports/interviews.ts';
import type { Schema } from './schema.ts';

export function interviewStore(db: Kysely<Schema>): Interviews {
	return {
		async save({ candidate, rater, raterName, ratings, savedAt }) {
			const written = { rater_name: raterName, ratings: JSON.stringify(ratings), saved_at: savedAt };
			const { numInsertedOrUpdatedRows } = await db
				.insertInto('interview')
				.values({ candidate, rater, ...written, locked_at: null })
				.onConflict((conflict) =>
					conflict.columns(['candidate', 'rater']).doUpdateSet(written).where('interview.locked_at', 'is', null)
				)
				.executeTakeFirstOrThrow();
			return (numInsertedOrUpdatedRows ?? 0n) > 0n;
		},
		async lock(candidate, rater, at) {
			const { numUpdatedRows } = await db
				.updateTable('interview')
				.set({ locked_at: at })
				.where('candidate', '=', candidate)
				.where('rater', '=', rater)
				.where('locked_at', 'is', null)
				.executeTakeFirst();
			return numUpdatedRows > 0n;
		},
		async of(candidate) {
			const rows = await db
				.selectFrom('interview')
				.selectAll()
				.where('candidate', '=', candidate)
				// Where what is missing stands by itself differs between the databases.
				.orderBy(sql`case when locked_at is null then 1 else 0 end`)
				.orderBy('locked_at')
				.orderBy('rater')
				.execute();
			return rows.map(interviewOf);
		},
		async lockedBy(rater, candidates) {
			if (candidates.length === 0) return [];
			const rows = await db
				.selectFrom('interview')
				.select('candidate')
				.where('rater', '=', rater)
				.where('candidate', 'in', candidates)
				.where('locked_at', 'is not', null)
				.execute();
			return rows.map(({ candidate }) => candidate);
		}
	};
}

function interviewOf({ candidate, rater, ...row }: Selectable<Schema['interview']>): Interview {
	return {
		candidate,
		rater,
		raterName: row.rater_name,
		ratings: JSON.parse(row.ratings) as Interview['ratings'],
		savedAt: row.saved_at,
		lockedAt: row.locked_at
	};
}
