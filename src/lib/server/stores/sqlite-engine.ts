import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql, SqliteDialect, type SqliteDatabase } from 'kysely';
import type { Engine } from './engine.ts';
import { inARow } from './in-a-row.ts';
import { localSignals } from './local-signals.ts';
import type { Schema } from './schema.ts';

/** The embedded database in a file. One process serves it: a second one is refused. Throws where the file cannot be opened. */
export function openSqlite(file: string): Engine {
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	const guard = hold(`${file}.lock`);
	const database = new DatabaseSync(file, { timeout: 5_000 });
	keepSafe(database);
	return engineOver(database, () => guard.close());
}

/** The same beside a process that serves it, for a change of a moment. Throws where there is no such file. */
export function besideSqlite(file: string): Engine {
	closeSync(openSync(file, 'r+'));
	const database = new DatabaseSync(file, { timeout: 5_000 });
	keepSafe(database);
	return engineOver(database, () => undefined);
}

function keepSafe(database: DatabaseSync): void {
	// An answer that was acknowledged is on the disk, and what was deleted is gone from it.
	database.exec(
		'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON'
	);
}

/** The same beside a process that serves it, to look and change nothing. */
export function readSqlite(file: string): Engine {
	return engineOver(new DatabaseSync(file, { timeout: 5_000, readOnly: true }), () => undefined);
}

function engineOver(database: DatabaseSync, release: () => void): Engine {
	const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: asKyselyWants(database) }) });
	return {
		kind: 'sqlite',
		db,
		// No other process has this file open; within this one, work goes in a row.
		alone: inARow(),
		signals: localSignals(),
		async wipe() {
			// Zeroes where rows stood are not enough: rows that moved before have left copies in pages still in use.
			await sql`vacuum`.execute(db);
			const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
			if (rows[0]?.busy !== 0) {
				const fault = new Error('Another program reads the database, and what was deleted stays in its log.');
				throw Object.assign(fault, { code: 'SQLITE_BUSY' });
			}
		},
		async close() {
			await db.destroy();
			if (database.isOpen) database.close();
			release();
		}
	};
}

/** Held for as long as the process lives, and let go by the system however it ends. */
export function hold(file: string): DatabaseSync {
	const guard = new DatabaseSync(file);
	try {
		guard.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
	} catch {
		guard.close();
		throw new Error(
			`Another COO Fit already serves ${file.replace(/\.lock$/, '')}: stop it, or name another folder with COO_FIT_DATA.`
		);
	}
	return guard;
}

/** Kysely speaks to the interface of another driver; statements are compiled once. */
function asKyselyWants(database: DatabaseSync): SqliteDatabase {
	const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
	const prepare = (sql: string) => {
		const statement = database.prepare(sql);
		type Values = Parameters<typeof statement.all>;
		return {
			reader: statement.columns().length > 0,
			all: (values: readonly unknown[]) => statement.all(...(values as Values)),
			run: (values: readonly unknown[]) => statement.run(...(values as Values)),
			iterate: (values: readonly unknown[]) => statement.iterate(...(values as Values)) as IterableIterator<unknown>
		};
	};
	return {
		close: () => database.close(),
		prepare(sql) {
			const known = prepared.get(sql) ?? prepare(sql);
			if (prepared.size < 500) prepared.set(sql, known);
			return known;
		}
	};
}
