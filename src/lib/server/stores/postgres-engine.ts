import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import { inARow } from './in-a-row.ts';
import type { Schema } from './schema.ts';

/** Any number, as long as no other program takes the same. */
const LOCK = 0x600f17;

/** A PostgreSQL server that several processes may share. */
export function openPostgres(url: string): Engine {
	const pool = new pg.Pool({ connectionString: url, max: 10 });
	// A connection that breaks while nobody uses it is replaced by the next query; unheard, it would end the process.
	pool.on('error', () => undefined);
	const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
	const row = inARow();
	return {
		kind: 'postgres',
		db,
		// One at a time waits for the other processes: as many as there are connections would leave none for the work itself.
		alone: (work) =>
			row(() =>
				db.connection().execute(async (connection) => {
					await sql`select pg_advisory_lock(${LOCK})`.execute(connection);
					try {
						return await work();
					} finally {
						await sql`select pg_advisory_unlock(${LOCK})`.execute(connection);
					}
				})
			),
		wipe: async () => void (await sql`vacuum`.execute(db)),
		close: () => db.destroy()
	};
}
