import { sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration';
import * as screenings from './migrations/0001-screenings.ts';
import * as outbox from './migrations/0003-outbox.ts';
import * as corrections from './migrations/0004-corrections.ts';
import * as reading from './migrations/0005-reading.ts';
import * as interfaces from './migrations/0006-interfaces.ts';
import * as leftover from './migrations/0007-leftover.ts';
import * as workshops from './migrations/0008-workshops.ts';
import * as departed from './migrations/0009-departed.ts';
import * as wordings from './migrations/0010-wordings.ts';
import type { Engine } from './engine.ts';

/** By name, in the order they are done. What was released is never changed: a change is another migration. */
export const MIGRATIONS = {
	'0001-screenings': screenings,
	'0003-outbox': outbox,
	'0004-corrections': corrections,
	'0005-reading': reading,
	'0006-interfaces': interfaces,
	'0007-leftover': leftover,
	'0008-workshops': workshops,
	'0009-departed': departed,
	'0010-wordings': wordings
};

/** Brings the tables up from whichever earlier version they are of. Throws the first fault. */
export async function migrate({ db }: Engine): Promise<void> {
	await assertKnown(db);
	const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
	const { error } = await migrator.migrateToLatest();
	if (error) throw error;
}

/** What a later version has made is not guessed at. */
async function assertKnown(db: Engine['db']): Promise<void> {
	const later = (await migrated(db)).filter((name) => !Object.hasOwn(MIGRATIONS, name));
	if (later.length > 0) {
		const what = `The database is of a later version of COO Fit (${later.join(', ')})`;
		throw new Error(`${what}: start that version, or restore a copy made by this one.`);
	}
}

/** The migrations that a database has been through, by name. */
async function migrated(db: Engine['db']): Promise<string[]> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return [];
	const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
	return rows.map(({ name }) => name);
}

/** Whether the database answers and has every table of this version. */
export async function isUpToDate({ db }: Engine): Promise<boolean> {
	const names = await migrated(db);
	return Object.keys(MIGRATIONS).every((name) => names.includes(name));
}
