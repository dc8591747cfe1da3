import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { mulberry32 } from '../../src/lib/core/statistics/mulberry32.ts';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { migrate } from '../../src/lib/server/stores/migrate.ts';
import { openPostgres } from '../../src/lib/server/stores/postgres-engine.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
import { openSqlite } from '../../src/lib/server/stores/sqlite-engine.ts';
import { startPostgres } from '../ground/postgres.js';
import { aCandidate, aScreening } from './screening.ts';
import { submitting } from './submitters.ts';
import { SUBMITTERS } from './who-submits.ts';

/** How often a process is killed, and for how long that may take altogether, in milliseconds. */
const KILLS = 40;
const TIME = 20_000;

/** Everything that is in the store, as it was acknowledged. */
async function keptIn(engine: Engine): Promise<Set<string>> {
	const rows = await engine.db.selectFrom('answer').selectAll().execute();
	for (const { item, answer } of rows) expect(item).toBe(`item-${answer}`);
	return new Set(rows.map(({ candidate, answer }) => `${candidate} ${answer}`));
}

async function withCandidates(engine: Engine): Promise<void> {
	await migrate(engine);
	await screeningStore(engine.db).add(aScreening({ state: 'open' }));
	await candidateStore(engine.db).add(SUBMITTERS.map((_, index) => aCandidate(index + 1, { state: 'started' })));
}

/** Kills again and again, at moments of every kind, and counts what was acknowledged and is not there. */
async function killOften(kind: 'sqlite' | 'postgres', place: string, open: () => Engine) {
	const random = mulberry32(20_261_122);
	const acknowledged: string[] = [];
	const until = performance.now() + TIME;
	let kills = 0;
	for (; kills < KILLS && performance.now() < until; kills += 1) {
		const process = await submitting(kind, place, kills * 1_000_000);
		await wait(random() * 120);
		await process.kill();
		acknowledged.push(...process.acknowledged);
	}
	const engine = open();
	const kept = await keptIn(engine);
	await engine.close();
	return { kills, acknowledged, lost: acknowledged.filter((one) => !kept.has(one)) };
}

it('loses no answer that was acknowledged, however often it is killed: SQLite', { timeout: 60_000 }, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'coo-fit-killed-'));
	const file = join(folder, 'coo-fit.db');
	const engine = openSqlite(file);
	await withCandidates(engine);
	await engine.close();
	const { kills, acknowledged, lost } = await killOften('sqlite', file, () => openSqlite(file));
	await rm(folder, { recursive: true });
	expect(kills).toBeGreaterThan(5);
	expect(acknowledged.length).toBeGreaterThan(kills * SUBMITTERS.length);
	expect(new Set(acknowledged).size).toBe(acknowledged.length);
	expect(lost).toEqual([]);
});

it('loses no answer that was acknowledged, however often it is killed: PostgreSQL', { timeout: 90_000 }, async () => {
	const server = await startPostgres();
	const url = await server.create('killed');
	const engine = openPostgres(url);
	await withCandidates(engine);
	await engine.close();
	const { kills, acknowledged, lost } = await killOften('postgres', url, () => openPostgres(url));
	await server.stop();
	expect(kills).toBeGreaterThan(5);
	expect(acknowledged.length).toBeGreaterThan(kills * SUBMITTERS.length);
	expect(lost).toEqual([]);
});
