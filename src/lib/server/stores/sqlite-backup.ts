import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Milliseconds to wait for a process that writes. */
export const PATIENCE = 60_000;

/** What the person at the keyboard can mend, in a sentence. */
export class StoreRefusal extends Error {}

export const noDatabase = (file: string) =>
	new StoreRefusal(`There is no database at ${file}: name its folder with COO_FIT_DATA.`);

/**
 * Copies the database to a file as it is at one moment, while others read and write: `VACUUM INTO` reads a snapshot and
 * holds nobody up. What was deleted is not in the copy. The file is whole and on the disk before it has its name.
 */
export function backUp(database: string, file: string): void {
	if (!existsSync(database)) throw noDatabase(database);
	if (existsSync(file)) throw new StoreRefusal(`${file} exists already, and is not written over: name another file.`);
	if (!existsSync(dirname(file))) throw new StoreRefusal(`There is no folder ${dirname(file)}: create it first.`);
	const source = new DatabaseSync(database, { timeout: PATIENCE });
	try {
		copyInto(source, file);
	} finally {
		source.close();
	}
}

function copyInto(source: DatabaseSync, file: string): void {
	const part = `${file}.part`;
	rmSync(part, { force: true });
	closeSync(openSync(part, 'wx', 0o600));
	try {
		source.prepare('VACUUM INTO ?').run(part);
		assertWhole(part, file);
		chmodSync(part, 0o600);
		toDisk(part);
		renameSync(part, file);
		toDisk(dirname(file));
	} finally {
		rmSync(part, { force: true });
	}
}

/** Whatever is in the file can be read; `name` is what the person calls it. */
export function assertWhole(file: string, name: string): void {
	let database: DatabaseSync | null = null;
	let found: unknown;
	try {
		database = new DatabaseSync(file);
		found = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})[0];
	} catch (fault) {
		found = (fault as Error).message;
	} finally {
		if (database?.isOpen) database.close();
	}
	if (found !== 'ok') throw new StoreRefusal(`${name} is not a whole database (${String(found)}): take another copy.`);
}

export function toDisk(path: string): void {
	const handle = openSync(path, 'r');
	fsyncSync(handle);
	closeSync(handle);
}
