import { copyFile, mkdtemp, rm } from 'node:fs/promises';
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

/** Runs the same tests over both databases, each real and empty, with every table: a copy of one that they were made in. */
export function onBothEngines(name: string, tests: (engine: () => Promise<Engine>) => void): void {
	describe(`${name}, on SQLite`, () => {
		const made: (() => Promise<void>)[] = [];
		afterAll(async () => {
			for (const end of made) await end();
		}, PATIENCE_MS);
		let pattern: string;
		const fileIn = async () => {
			const folder = await mkdtemp(join(tmpdir(), 'coo-fit-store-'));
			made.unshift(() => rm(folder, { recursive: true }));
			return join(folder, 'coo-fit.db');
		};
		beforeAll(async () => {
			pattern = await fileIn();
			await migrated(openSqlite(pattern));
		}, PATIENCE_MS);
		tests(async () => {
			const file = await fileIn();
			await copyFile(pattern, file);
			const engine = openSqlite(file);
			made.unshift(() => engine.close());
			return engine;
		});
	});
	describe(`${name}, on PostgreSQL`, () => {
		const made: (() => Promise<void>)[] = [];
		let server: Awaited<ReturnType<typeof startPostgres>>;
		let pattern: string;
		beforeAll(async () => {
			server = await startPostgres();
			pattern = await server.create('pattern');
			await migrated(openPostgres(pattern));
		}, PATIENCE_MS);
		afterAll(async () => {
			for (const end of made) await end();
			await server?.stop();
		}, PATIENCE_MS);
		tests(async () => {
			const engine = openPostgres(await server.create(`contract_${(count += 1)}`, pattern));
			made.push(() => engine.close());
			return engine;
		});
	});
}

async function migrated(engine: Engine): Promise<void> {
	await migrate(engine);
	await engine.close();
}
