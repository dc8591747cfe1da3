import { Migrator } from 'kysely/migration';
import * as screenings from './migrations/0001-screenings.ts';
import * as outbox from './migrations/0003-outbox.ts';
import type { Engine } from './engine.ts';

/** By name, in the order they are done. What was released is never changed: a change is another migration. */
export const MIGRATIONS = { '0001-screenings': screenings, '0003-outbox': outbox };

/** Brings the tables up from whichever earlier version they are of. Throws the first fault. */
export async function migrate({ db }: Engine): Promise<void> {
	const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
	const { error } = await migrator.migrateToLatest();
	if (error) throw error;
}
