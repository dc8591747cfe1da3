import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, it, onTestFinished } from 'vitest';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { isUpToDate, migrate, MIGRATIONS } from '../../src/lib/server/stores/migrate.ts';
import { openPostgres } from '../../src/lib/server/stores/postgres-engine.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
import { openSqlite } from '../../src/lib/server/stores/sqlite-engine.ts';
import { startPostgres } from '../ground/postgres.js';
import { aScreening } from './screening.ts';

const names = Object.keys(MIGRATIONS);

/** A database as the version with these migrations left it, with a screening and somebody in it. */
async function leftBy(engine: Engine, name: string): Promise<void> {
	const migrator = new Migrator({ db: engine.db, provider: { getMigrations: async () => MIGRATIONS } });
	const { error } = await migrator.migrateTo(name);
	if (error) throw error;
	await screeningStore(engine.db).add(aScreening());
	// Written as the first version did: a store of today may know columns that were not there.
	await sql`
		insert into candidate (id, screening, code, name, email, email_key, reference, locale, state, token, expires_at, seed, invited_at)
		values ('candidate-1', 'screening-1', 'C-1', 'Zażółć', 'z@example.org', 'z@example.org', '', 'pl', 'started', 'hash',
			'2026-12-01T00:00:00.000Z', 4294967295, '2026-11-02T08:00:00.000Z')`.execute(engine.db);
	await sql`insert into answer (candidate, item, answer, ms, clock) values ('candidate-1', 'a', '"b"', 5, 1)`.execute(
		engine.db
	);
}

async function comesUp(engine: Engine, name: string): Promise<void> {
	await leftBy(engine, name);
	expect(await isUpToDate(engine)).toBe(name === names.at(-1));
	await migrate(engine);
	expect(await isUpToDate(engine)).toBe(true);
	expect(await screeningStore(engine.db).find('screening-1')).toEqual(aScreening());
	expect(await candidateStore(engine.db).find('candidate-1')).toMatchObject({ name: 'Zażółć', seed: 4_294_967_295 });
	expect(await engine.db.selectFrom('answer').select('answer').execute()).toEqual([{ answer: '"b"' }]);
	await sql`insert into kysely_migration values ('9999-later', '2030-01-01')`.execute(engine.db);
	await expect(migrate(engine)).rejects.toThrow(/later version of COO Fit \(9999-later\)/);
	await engine.close();
}

describe.each(names)('a database as %s left it', (name) => {
	it('comes up on SQLite', { timeout: 30_000 }, async () => {
		const folder = await mkdtemp(join(tmpdir(), 'coo-fit-migrate-'));
		await comesUp(openSqlite(join(folder, 'coo-fit.db')), name);
		await rm(folder, { recursive: true });
	});

	it('comes up on PostgreSQL', { timeout: 30_000 }, async () => {
		const server = await startPostgres();
		await comesUp(openPostgres(await server.create('earlier')), name);
		await server.stop();
	});
});

/** Opens the app in a process of its own; answers with what it said. */
async function start(env: Record<string, string>): Promise<{ said: string; end: () => void }> {
	const app = fileURLToPath(new URL('../../src/lib/server/app.ts', import.meta.url));
	const settings = fileURLToPath(new URL('../../src/lib/server/settings.ts', import.meta.url));
	const script = `import { openApp } from '${app}'; import { readSettings } from '${settings}';
		try { await openApp(readSettings(process.env)); console.log('open'); setInterval(() => {}, 1000); }
		catch (fault) { console.log(fault.message); process.exit(1); }`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	const [said] = await once(child.stdout, 'data');
	return { said: String(said).trim(), end: () => void child.kill('SIGKILL') };
}

it('two processes that start at once on one PostgreSQL come up both', { timeout: 60_000 }, async () => {
	const server = await startPostgres();
	const DATABASE_URL = await server.create('twice');
	const env = { DATABASE_URL, COO_FIT_SECRET: 'x'.repeat(32) };
	const both = await Promise.all([start(env), start(env), start(env)]);
	expect(both.map(({ said }) => said)).toEqual(['open', 'open', 'open']);
	const engine = openPostgres(DATABASE_URL);
	const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(engine.db);
	expect(rows.map(({ name }) => name)).toEqual(names);
	await engine.close();
	for (const { end } of both) end();
	await server.stop();
});

it(
	'a second process on one SQLite is told so, and may start once the first was killed',
	{ timeout: 60_000 },
	async () => {
		const COO_FIT_DATA = await mkdtemp(join(tmpdir(), 'coo-fit-second-'));
		const first = await start({ COO_FIT_DATA });
		const second = await start({ COO_FIT_DATA });
		expect([first.said, second.said]).toEqual([
			'open',
			`Another COO Fit already serves ${join(COO_FIT_DATA, 'coo-fit.db')}: stop it, or name another folder with COO_FIT_DATA.`
		]);
		first.end();
		await expect
			.poll(
				async () => {
					const third = await start({ COO_FIT_DATA });
					third.end();
					return third.said;
				},
				{ timeout: 20_000 }
			)
			.toBe('open');
		await rm(COO_FIT_DATA, { recursive: true });
	}
);
