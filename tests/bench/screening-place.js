import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../src/lib/server/app.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { openPostgres } from '../../src/lib/server/stores/postgres-engine.ts';
import { readSqlite } from '../../src/lib/server/stores/sqlite-engine.ts';
import { startServer } from '../e2e/fixtures/server.ts';
import { startPostgres } from '../ground/postgres.js';

/** @typedef {import('../../src/lib/server/app.ts').App} App */
/** @typedef {import('../../src/lib/server/stores/engine.ts').Engine} Engine */

/**
 * A database on the disk, and how the product is brought to it.
 * @typedef {object} Place
 * @property {string} name
 * @property {<T>(work: (app: App) => Promise<T>) => Promise<T>} prepare works on it while no server does
 * @property {() => ReturnType<typeof startServer>} serve
 * @property {() => Engine} look opens it beside the server
 * @property {() => Promise<void>} end
 */

/** A database to measure on, and no more: nothing in it is secret. */
const secret = { COO_FIT_SECRET: 'nothing here is kept for longer than a run' };

/**
 * @param {string} name
 * @param {Record<string, string>} env
 * @param {() => Engine} look
 * @param {() => Promise<void>} end
 * @returns {Place}
 */
const place = (name, env, look, end) => ({
	...{ name, look, end },
	async prepare(work) {
		const app = await openApp(readSettings(env));
		try {
			return await work(app);
		} finally {
			await app.close();
		}
	},
	serve: () => startServer({ env })
});

/** As it is on one machine: a file, WAL and `synchronous=FULL`. */
export async function onSqlite() {
	const folder = await mkdtemp(join(tmpdir(), 'coo-fit-bench-'));
	const look = () => readSqlite(join(folder, 'coo-fit.db'));
	return place('SQLite', { ...secret, COO_FIT_DATA: folder }, look, () => rm(folder, { recursive: true }));
}

/** A server of its own, which waits for the disk at every commit, as it does unless told otherwise. */
export async function onPostgres() {
	const server = await startPostgres({ waitsForDisk: true });
	const url = await server.create('coo_fit_bench');
	return place('PostgreSQL', { ...secret, DATABASE_URL: url }, () => openPostgres(url), server.stop);
}
