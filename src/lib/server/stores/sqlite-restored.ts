import type { DatabaseSync } from 'node:sqlite';
import { chainHash } from '../services/record/chain-hash.ts';
import { ERASURES, type AuditEntry } from '../ports/audit.ts';
import { departedMark } from './departed-mark.ts';

export interface Restored {
	/** Candidates and participants of the copy who were erased after it was made, and so again. */
	erasedAgain: number;
	/** Sessions that were ended: whoever signed in does so again. */
	sessions: number;
}

type Schema = 'main' | 'old' | 'restored';

/**
 * Whoever was erased since the copy was made is not brought back by it, nor by a copy that is restored after it: what
 * the record says of them goes into the record of the copy. Says how many candidates were erased again.
 */
export function repeatErasures(database: DatabaseSync, from: Schema, to: Schema): number {
	const known = new Set(erasuresIn(database, to).map(keyOf));
	const erasures = erasuresIn(database, from);
	for (const entry of erasures.filter((one) => !known.has(keyOf(one)))) append(database, to, entry);
	const erased = [...new Set(erasures.map(({ subject }) => subject))];
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
	const leave = leaving(database, to);
	let count = 0;
	for (const id of erased) {
		for (const removal of removals) removal.run(id);
		count += Number(remove.run(id).changes) + leave(id);
		close.run(id);
	}
	for (const id of departedIn(database, from, to)) count += leave(id);
	return count;
}

/** Participants of the copy who have left since it was made; it comes to know them by the marks that they left. */
function departedIn(database: DatabaseSync, from: Schema, to: Schema): string[] {
	const has = database.prepare(`SELECT 1 FROM ${from}.sqlite_schema WHERE type = 'table' AND name = 'departed'`);
	if (!has.get()) return [];
	database.exec(`INSERT OR IGNORE INTO ${to}.departed (mark, until) SELECT mark, until FROM ${from}.departed`);
	const marks = new Set(
		database
			.prepare(`SELECT mark FROM ${to}.departed`)
			.all()
			.map(({ mark }) => mark)
	);
	const ids = database.prepare(`SELECT id FROM ${to}.participant`).all();
	return ids.map(({ id }) => String(id)).filter((id) => marks.has(departedMark(id)));
}

/** Takes out a participant, or a workshop with all of its own, with no help from keys, which are off. Says how many people that were. */
function leaving(database: DatabaseSync, to: Schema): (id: string) => number {
	const theirs = `SELECT id FROM ${to}.participant WHERE ? IN (id, workshop)`;
	const submissions = database.prepare(`DELETE FROM ${to}.submission WHERE participant IN (${theirs})`);
	const people = database.prepare(`DELETE FROM ${to}.participant WHERE ? IN (id, workshop)`);
	const others = ['workshop_event WHERE workshop', 'workshop_picture WHERE workshop', 'workshop WHERE id'].map((rows) =>
		database.prepare(`DELETE FROM ${to}.${rows} = ?`)
	);
	return (id) => {
		submissions.run(id);
		const { changes } = people.run(id);
		for (const removal of others) removal.run(id);
		return Number(changes);
	};
}

/** Ends every session, since one that was ended after the copy must not live again, and writes the restore into the audit log. */
export function sealRestore(database: DatabaseSync, schema: Schema): number {
	const has = database.prepare(`SELECT 1 FROM ${schema}.sqlite_schema WHERE type = 'table' AND name = ?`);
	const ended = ['session', 'verification'].map((table) =>
		has.get(table) ? Number(database.prepare(`DELETE FROM ${schema}."${table}"`).run().changes) : 0
	);
	const at = new Date().toISOString();
	append(database, schema, { at, actor: 'system', action: 'store.restore', subject: '', screening: '', detail: {} });
	return ended[0]!;
}

const keyOf = ({ action, subject }: AuditEntry) => `${action} ${subject}`;

function erasuresIn(database: DatabaseSync, schema: Schema): AuditEntry[] {
	const marks = ERASURES.map(() => '?').join(', ');
	const rows = database
		.prepare(
			`SELECT at, actor, action, subject, screening, detail FROM "${schema}".audit WHERE action IN (${marks}) ORDER BY sequence`
		)
		.all(...ERASURES) as unknown as (AuditEntry & { detail: string })[];
	return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) as AuditEntry['detail'] }));
}

/** As `auditStore` does it, for a database that nothing else is written to. */
function append(database: DatabaseSync, schema: Schema, entry: AuditEntry): void {
	const last = database.prepare(`SELECT sequence, hash FROM "${schema}".audit ORDER BY sequence DESC LIMIT 1`).get();
	const sequence = Number(last?.sequence ?? 0) + 1;
	const { at, actor, action, subject, screening, detail } = entry;
	database
		.prepare(
			`INSERT INTO "${schema}".audit (sequence, at, actor, action, subject, screening, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`
		)
		.run(
			...[sequence, at, actor, action, subject, screening, JSON.stringify(detail)],
			chainHash(String(last?.hash ?? ''), sequence, entry)
		);
}
