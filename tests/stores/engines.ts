import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { migrate } from '../../src/lib/server/stores/migrate.ts';
import { openPostgres } from '../../src/lib/server/stores/postgres-engine.ts';
import { openSqlite } from '../../src/lib/server/stores/sqlite-engine.ts';
import { startPostgres } from '../ground/postgres.js';

let count = 0;

/** A server that starts or stops on a busy machine. */
const PATIENCE_MS = 60_000;

/** Runs the same tests over both databases, each real and empty, with every table: a copy of one that they were made in. */
export function onBothEngines(name: string, tests: (engine: () => Promise<Engine>) => void): void {
	describe(`${name}, on SQLite`, () => {
		const opened: Engine[] = [];
		let folder: string;
		const file = () => join(folder, `${(count += 1)}.db`);
		let pattern: string;
		beforeAll(async () => {
			folder = await mkdtemp(join(tmpdir(), 'coo-fit-store-'));
			await migrated(openSqlite((pattern = file())));
		}, PATIENCE_MS);
		afterEach(() => closeAll(opened), PATIENCE_MS);
		afterAll(() => rm(folder, { recursive: true }), PATIENCE_MS);
		tests(async () => {
			const copy = file();
			await copyFile(pattern, copy);
			const engine = openSqlite(copy);
			opened.push(engine);
			return engine;
		});
	});
	describe(`${name}, on PostgreSQL`, () => {
		const opened: Engine[] = [];
		let server: Awaited<ReturnType<typeof startPostgres>>;
		let pattern: string;
		beforeAll(async () => {
			server = await startPostgres();
			pattern = await server.create('pattern');
			await migrated(openPostgres(pattern));
		}, PATIENCE_MS);
		afterEach(() => closeAll(opened), PATIENCE_MS);
		afterAll(() => server?.stop(), PATIENCE_MS);
		tests(async () => {
			const engine = openPostgres(await server.create(`contract_${(count += 1)}`, pattern));
			opened.push(engine);
			return engine;
		});
	});
}

/** After every test: a server has so many connections and no more. */
async function closeAll(opened: Engine[]): Promise<void> {
	for (const engine of opened.splice(0)) await engine.close();
}

async function migrated(engine: Engine): Promise<void> {
	await migrate(engine);
	await engine.close();
}
