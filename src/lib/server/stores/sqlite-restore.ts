import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backUp, PATIENCE, StoreRefusal, toDisk } from './sqlite-backup.ts';
import { repeatErasures, sealRestore, type Restored } from './sqlite-restored.ts';
import { hold } from './sqlite-engine.ts';

/** What came back, and where that stands which was there before; null where nothing was. */
export interface RestoreDone extends Restored {
	kept: string | null;
}

/**
 * Puts `staged`, a copy of this version that nobody else uses, in the place of the database; what stood there is kept in
 * the file `kept`. While a server runs, that is one transaction in the live file: an answer acknowledged before it is
 * in `kept`, one acknowledged after it is in the database.
 */
export function putBack(staged: string, database: string, kept: string): RestoreDone {
	const guard = holdIfFree(database);
	if (!guard) return putIntoLive(staged, database, kept);
	try {
		return putInPlace(staged, database, kept);
	} finally {
		guard.close();
	}
}

function holdIfFree(database: string): DatabaseSync | null {
	try {
		return hold(`${database}.lock`);
	} catch {
		return null;
	}
}

/** Until the copy is finished and on the disk, the database stays where it is: whatever ends this has changed nothing. */
function putInPlace(staged: string, database: string, kept: string): RestoreDone {
	const before = existsSync(database);
	const copy = new DatabaseSync(staged, { timeout: PATIENCE });
	let done: Restored;
	try {
		if (before) copy.prepare('ATTACH ? AS old').run(database);
		copy.exec('PRAGMA foreign_keys = ON; BEGIN IMMEDIATE');
		done = { erasedAgain: before ? repeatErasures(copy, 'old', 'main') : 0, sessions: sealRestore(copy, 'main') };
		copy.exec('COMMIT');
		if (before) copy.exec('DETACH old');
		copy.exec('VACUUM');
	} finally {
		copy.close();
	}
	toDisk(staged);
	if (existsSync(`${database}-wal`)) throw stillThere(database, before);
	if (before) keepAs(kept, database);
	renameSync(staged, database);
	toDisk(dirname(database));
	return { ...done, kept: before ? kept : null };
}

/** SQLite's log goes with the last who has the database open; one that stays would be taken for a part of the new file. */
const stillThere = (database: string, isOpen: boolean) =>
	new StoreRefusal(
		isOpen
			? `Another program has ${database} open: end it, and restore again.`
			: `${database}-wal was left behind without its database: move it away, and restore again.`
	);

/** A second name, so that there is a database at every moment; where the disk knows no second names, another name. */
function keepAs(kept: string, database: string): void {
	try {
		linkSync(database, kept);
	} catch {
		renameSync(database, kept);
	}
}

function putIntoLive(staged: string, database: string, kept: string): RestoreDone {
	const live = new DatabaseSync(database, { timeout: PATIENCE });
	try {
		live.prepare('ATTACH ? AS restored').run(staged);
		live.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE');
		assertSameTables(live);
		// Nobody else writes from here on: what is kept is all that was ever acknowledged.
		backUp(database, kept);
		const erasedAgain = repeatErasures(live, 'main', 'restored');
		for (const [table, columns] of tablesOf(live, 'main')) {
			const names = columns.map((column) => `"${column}"`).join(', ');
			live.exec(`DELETE FROM main."${table}"`);
			live.exec(`INSERT INTO main."${table}" (${names}) SELECT ${names} FROM restored."${table}"`);
		}
		const sessions = sealRestore(live, 'main');
		// All that was there has been deleted, and the copy knows nothing of what is left behind in this file.
		const leftover = live.prepare('INSERT INTO main.leftover (id, at) VALUES (?, ?)');
		leftover.run(randomUUID(), new Date().toISOString());
		live.exec('COMMIT');
		return { erasedAgain, sessions, kept };
	} finally {
		live.close();
	}
}

function assertSameTables(live: DatabaseSync): void {
	if (JSON.stringify(tablesOf(live, 'main')) === JSON.stringify(tablesOf(live, 'restored'))) return;
	throw new StoreRefusal(
		'The server that runs is of another version than this command: stop it, restore, and start it again.'
	);
}

/** Tables with their columns, both by name: in which order they were made says nothing. */
function tablesOf(database: DatabaseSync, schema: 'main' | 'restored'): [string, string[]][] {
	const rows = database
		.prepare(`SELECT name FROM ${schema}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
		.all();
	const columns = database.prepare('SELECT name FROM pragma_table_info(?, ?) ORDER BY name');
	return rows.map(({ name }) => [String(name), columns.all(name!, schema).map((column) => String(column.name))]);
}
