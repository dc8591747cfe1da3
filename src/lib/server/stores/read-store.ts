import type { Kysely } from 'kysely';
import type { Read, Reads } from '../ports/reads.ts';
import type { Schema } from './schema.ts';

export function readStore(db: Kysely<Schema>): Reads {
	return {
		async note({ at, ...read }) {
			await db
				.insertInto('reading')
				.values({ ...read, read_at: at })
				.onConflict((conflict) => conflict.columns(['candidate', 'person', 'kind']).doNothing())
				.execute();
		},
		async of(person, candidates) {
			if (candidates.length === 0) return [];
			const rows = await db
				.selectFrom('reading')
				.selectAll()
				.where('person', '=', person)
				.where('candidate', 'in', candidates)
				.orderBy('candidate')
				.orderBy('kind')
				.execute();
			return rows.map(({ kind, read_at: at, ...same }) => ({ ...same, at, kind: kind as Read['kind'] }));
		}
	};
}
