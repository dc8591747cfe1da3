import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import { inARow } from './in-a-row.ts';
import { postgresSignals } from './postgres-signals.ts';
import type { Schema } from './schema.ts';

/** Any number, as long as no other program takes the same. */
const LOCK = 0x600f17;

/** Milliseconds to wait for a connection: a server that cannot be reached is a fault, and `/readyz` says so. */
const PATIENCE = 10_000;

/** A PostgreSQL server that several processes may share. */
export function openPostgres(url: string): Engine {
	const at = { connectionString: url, connectionTimeoutMillis: PATIENCE };
	const pool = new pg.Pool({ ...at, max: 10 });
	// A connection that breaks is replaced by the next query, and who was using it is told; unheard, it would end the process.
	pool.on('error', () => undefined);
	pool.on('connect', (client) => void client.on('error', () => undefined));
	const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
	const row = inARow();
	const signals = postgresSignals(at, db);
	return {
		kind: 'postgres',
		db,
		alone: (work) => row(() => locked(at, work)),
		signals,
		wipe: async () => void (await sql`vacuum`.execute(db)),
		async close() {
			await signals.close();
			await db.destroy();
		}
	};
}

/** The lock has a connection of its own: one of the pool's would be missing to the work that it is held for. */
async function locked<T>(at: pg.ClientConfig, work: () => Promise<T>): Promise<T> {
	const client = new pg.Client(at);
	client.on('error', () => undefined);
	await client.connect();
	try {
		await client.query('select pg_advisory_lock($1)', [LOCK]);
		return await work();
	} finally {
		// The server lets go of it with the connection.
		await client.end();
	}
}
