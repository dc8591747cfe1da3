import { sql } from 'kysely';
import pg from 'pg';
import { expect, it } from 'vitest';
import { openPostgres } from '../../src/lib/server/stores/postgres-engine.ts';
import { startPostgres } from '../ground/postgres.js';

it('a connection that PostgreSQL ends is a fault of whoever used it, and of nobody else', async () => {
	const server = await startPostgres();
	const url = await server.create('broken');
	const engine = openPostgres(url);
	const other = new pg.Client(url);
	await other.connect();
	const pid = sql<{ pid: number }>`select pg_backend_pid() as pid`;
	const broken = engine.db.transaction().execute(async (transaction) => {
		const { rows } = await pid.execute(transaction);
		await other.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
		await expect.poll(() => pid.execute(transaction).catch(() => 'gone')).toBe('gone');
	});
	await expect(broken).rejects.toThrow();
	expect((await pid.execute(engine.db)).rows).toHaveLength(1);
	await other.end();
	await engine.close();
	await server.stop();
}, 60_000);
