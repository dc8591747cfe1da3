import { copyFileSync, chmodSync, existsSync, openSync, closeSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { assertWhole, StoreRefusal } from './sqlite-backup.ts';

/** Copies a backup to where it may be changed, once it is sure that it is one. */
export function stage(file: string, staged: string): void {
	if (!existsSync(file)) throw new StoreRefusal(`${file} does not exist: check the path.`);
	if (statSync(file).isDirectory()) throw new StoreRefusal(`${file} is a folder: name the backup in it.`);
	if (!isSqlite(file)) throw notOurs(file);
	copyFileSync(file, staged);
	chmodSync(staged, 0o600);
	assertWhole(staged, file);
	const database = new DatabaseSync(staged);
	try {
		const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
		const names = tables.map(({ name }) => name);
		if (!['kysely_migration', 'screening', 'audit'].every((name) => names.includes(name))) throw notOurs(file);
	} finally {
		database.close();
	}
}

const notOurs = (file: string) =>
	new StoreRefusal(`${file} is not a backup of COO Fit: name a file that coo-fit backup wrote.`);

function isSqlite(file: string): boolean {
	const handle = openSync(file, 'r');
	const head = Buffer.alloc(16);
	readSync(handle, head, 0, 16, 0);
	closeSync(handle);
	return head.toString('latin1') === 'SQLite format 3\0';
}
