import type { Kysely } from 'kysely';
import type { Decisions, Outcome } from '../ports/decisions.ts';
import type { Schema } from './schema.ts';

export function decisionStore(db: Kysely<Schema>): Decisions {
	return {
		async add({ by, byName, at, ...same }) {
			await db
				.insertInto('decision')
				.values({ ...same, decided_by: by, decided_by_name: byName, decided_at: at })
				.execute();
		},
		async of(candidate) {
			const rows = await db
				.selectFrom('decision')
				.selectAll()
				.where('candidate', '=', candidate)
				.orderBy('decided_at', 'desc')
				.orderBy('id')
				.execute();
			return rows.map(({ id, outcome, reasons, decided_by: by, decided_by_name: byName, decided_at: at }) => ({
				...{ id, candidate, reasons, by, byName, at },
				outcome: outcome as Outcome
			}));
		}
	};
}
