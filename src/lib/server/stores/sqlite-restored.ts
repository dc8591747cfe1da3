import type { DatabaseSync } from 'node:sqlite';
import { chainHash } from '../services/chain-hash.ts';
import { ERASURES } from '../ports/audit.ts';

export interface Restored {
	/** Candidates of the copy who were erased after it was made, and so again. */
	erasedAgain: number;
	/** Sessions that were ended: whoever signed in does so again. */
	sessions: number;
}

type Schema = 'main' | 'old' | 'restored';

/** Whoever was erased since the copy was made is not brought back by it. Says how many that were. */
export function repeatErasures(database: DatabaseSync, from: Schema, to: Schema): number {
	const marks = ERASURES.map(() => '?').join(', ');
	const erased = database
		.prepare(`SELECT DISTINCT subject FROM "${from}".audit WHERE action IN (${marks})`)
		.all(...ERASURES)
		.map(({ subject }) => String(subject));
	const tables = database
		.prepare(
			`SELECT t.name FROM ${to}.sqlite_schema t, pragma_table_info(t.name, '${to}') c WHERE t.type = 'table' AND c.name = 'candidate'`
		)
		.all();
	const theirs = `SELECT id FROM ${to}.candidate WHERE ? IN (id, screening)`;
	const removals = tables.map(({ name }) =>
		database.prepare(`DELETE FROM ${to}."${String(name)}" WHERE candidate IN (${theirs})`)
	);
	const remove = database.prepare(`DELETE FROM ${to}.candidate WHERE ? IN (id, screening)`);
	const close = database.prepare(`UPDATE ${to}.screening SET state = 'erased' WHERE id = ?`);
	let count = 0;
	for (const id of erased) {
		for (const removal of removals) removal.run(id);
		count += Number(remove.run(id).changes);
		close.run(id);
	}
	return count;
}

/** Ends every session, since one that was ended after the copy must not live again, and writes the restore into the audit log. */
export function sealRestore(database: DatabaseSync, schema: Schema): number {
	const has = database.prepare(`SELECT 1 FROM ${schema}.sqlite_schema WHERE type = 'table' AND name = ?`);
	const ended = ['session', 'verification'].map((table) =>
		has.get(table) ? Number(database.prepare(`DELETE FROM ${schema}."${table}"`).run().changes) : 0
	);
	const last = database.prepare(`SELECT sequence, hash FROM ${schema}.audit ORDER BY sequence DESC LIMIT 1`).get();
	const sequence = Number(last?.sequence ?? 0) + 1;
	const entry = {
		at: new Date().toISOString(),
		actor: 'system',
		action: 'store.restore' as const,
		subject: '',
		screening: ''
	};
	database
		.prepare(
			`INSERT INTO ${schema}.audit (sequence, at, actor, action, subject, screening, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`
		)
		.run(
			...[sequence, entry.at, entry.actor, entry.action, entry.subject, entry.screening, '{}'],
			chainHash(String(last?.hash ?? ''), sequence, { ...entry, detail: {} })
		);
	return ended[0]!;
}
