import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { migrate } from '../../src/lib/server/stores/migrate.ts';
import { openPostgres } from '../../src/lib/server/stores/postgres-engine.ts';
import { openSqlite } from '../../src/lib/server/stores/sqlite-engine.ts';
import { startPostgres } from '../ground/postgres.js';

let count = 0;

/** A server that starts or stops on a busy machine. */
const PATIENCE_MS = 60_000;

/** Runs the same tests over both databases, each real and empty, with every table. */
export function onBothEngines(name: string, tests: (engine: () => Promise<Engine>) => void): void {
	describe(`${name}, on SQLite`, () => {
		const made: (() => Promise<void>)[] = [];
		afterAll(async () => void (await Promise.all(made.map((end) => end()))));
		tests(async () => {
			const folder = await mkdtemp(join(tmpdir(), 'coo-fit-store-'));
			const engine = openSqlite(join(folder, 'coo-fit.db'));
			made.push(async () => {
				await engine.close();
				await rm(folder, { recursive: true });
			});
			await migrate(engine);
			return engine;
		});
	});
	describe(`${name}, on PostgreSQL`, () => {
		const made: (() => Promise<void>)[] = [];
		let server: Awaited<ReturnType<typeof startPostgres>>;
		beforeAll(async () => void (server = await startPostgres()), PATIENCE_MS);
		afterAll(async () => {
			for (const end of made) await end();
			await server?.stop();
		}, PATIENCE_MS);
		tests(async () => {
			const engine = openPostgres(await server.create(`contract_${(count += 1)}`));
			made.push(() => engine.close());
			await migrate(engine);
			return engine;
		});
	});
}
