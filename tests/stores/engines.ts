import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { migrate } from '../../src/lib/server/stores/migrate.ts';
import { openPostgres } from '../../src/lib/server/stores/postgres-engine.ts';
import { openSqlite } from '../../src/lib/server/stores/sqlite-engine.ts';
import { startPostgres } from '../ground/postgres.js';

let count = 0;

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
		let server: ReturnType<typeof startPostgres> | null = null;
		afterAll(async () => {
			for (const end of made) await end();
			await (await server)?.stop();
		}, 60_000);
		tests(async () => {
			server ??= startPostgres();
			const engine = openPostgres(await (await server).create(`contract_${(count += 1)}`));
			made.push(() => engine.close());
			await migrate(engine);
			return engine;
		});
	});
}
