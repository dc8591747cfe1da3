import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Audit, AuditEntry, ChainedEntry, Recorded } from '../ports/audit.ts';
import { chainHash } from '../services/chain-hash.ts';
import type { Engine } from './engine.ts';
import { inGroups } from './in-groups.ts';
import type { Schema } from './schema.ts';

/** A log to which entries are only ever added. */
export function auditStore({ db, kind }: Engine): Audit {
	return {
		append: inGroups((entries: AuditEntry[]) =>
			db.transaction().execute(async (transaction) => {
				// Of two processes that write at once, one waits, or the chain would fork.
				if (kind === 'postgres') await sql`lock table audit in exclusive mode`.execute(transaction);
				await appendAll(transaction, entries);
				return entries.map(() => undefined);
			})
		),
		async page({ screening, before, limit }) {
			let found = db.selectFrom('audit').selectAll().orderBy('sequence', 'desc').limit(limit);
			if (screening !== undefined) found = found.where('screening', '=', screening);
			if (before !== undefined) found = found.where('sequence', '<', before);
			return (await found.execute()).map(entryOf);
		},
		async from(sequence, limit) {
			const rows = await db
				.selectFrom('audit')
				.selectAll()
				.where('sequence', '>=', sequence)
				.orderBy('sequence')
				.limit(limit)
				.execute();
			return rows.map(entryOf);
		}
	};
}

async function appendAll(transaction: Transaction<Schema>, entries: AuditEntry[]): Promise<void> {
	const last = await lastOf(transaction);
	let { sequence, hash } = last ?? { sequence: 0, hash: '' };
	const rows = entries.map((entry) => {
		sequence += 1;
		hash = chainHash(hash, sequence, entry);
		return { ...entry, detail: JSON.stringify(entry.detail), sequence, hash };
	});
	await transaction.insertInto('audit').values(rows).execute();
}

const lastOf = (db: Kysely<Schema>) =>
	db.selectFrom('audit').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1).executeTakeFirst();

const entryOf = ({ detail, ...row }: Selectable<Schema['audit']>): ChainedEntry => ({
	...row,
	action: row.action as Recorded,
	detail: JSON.parse(detail) as AuditEntry['detail']
});
