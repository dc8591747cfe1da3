import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type App } from '../../src/lib/server/app.ts';
import { eraseCandidate } from '../../src/lib/server/services/erasure/erase-candidate.ts';
import { leaveWorkshop } from '../../src/lib/server/services/workshop/leave-workshop.ts';
import { record } from '../../src/lib/server/services/record/record.ts';
import { hashOf } from '../../src/lib/server/services/secret-link.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { auditCheck, backup, restore } from '../../src/lib/server/upkeep.ts';
import { aCandidate, aScreening } from './screening.ts';
import { presentOf } from '../fixtures/present-of.ts';
import { aParticipant, aWorkshop, someSettings } from './workshop.ts';
import { submitting } from './submitters.ts';
import { SUBMITTERS } from './who-submits.ts';

let data: string;
let env: Record<string, string>;
const file = (name: string) => join(data, name);
const open = (): Promise<App> => openApp(readSettings(env));

beforeAll(async () => {
	data = await mkdtemp(join(tmpdir(), 'coo-fit-backup-'));
	env = { COO_FIT_DATA: data };
	const app = await open();
	await app.screenings.add(aScreening({ state: 'open' }));
	await app.candidates.add(SUBMITTERS.map((_, index) => aCandidate(index + 1, { state: 'started' })));
	await record(app.audit, { actor: 'system', action: 'screening.create', subject: 'screening-1' });
	await app.close();
});
afterAll(() => rm(data, { recursive: true }));

function answersIn(path: string): Set<string> {
	const database = new DatabaseSync(path);
	const rows = database.prepare('SELECT candidate, answer FROM answer').all();
	database.close();
	return new Set(rows.map(({ candidate, answer }) => `${candidate} ${answer}`));
}
const missing = (wanted: string[], ...kept: Set<string>[]) =>
	wanted.filter((one) => !kept.some((answers) => answers.has(one)));

describe('while a server takes answers', () => {
	it('a copy holds all that was acknowledged before it was asked for, and holds nobody up', async () => {
		const server = await submitting('sqlite', file('coo-fit.db'), 1_000_000, 4);
		for (const number of [1, 2, 3, 4]) {
			const before = [...server.acknowledged];
			backup(env, file(`copy-${number}.db`));
			expect(missing(before, answersIn(file(`copy-${number}.db`)))).toEqual([]);
			await expect.poll(() => server.acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(before.length);
		}
		await server.kill();
	}, 60_000);

	it('a restore loses nothing: what was acknowledged is in the file that is kept, or in the database', async () => {
		const server = await submitting('sqlite', file('coo-fit.db'), 2_000_000, 4);
		await wait(100);
		const before = [...server.acknowledged];
		const { kept } = await restore(env, file('copy-1.db'));
		const until = server.acknowledged.length;
		await expect.poll(() => server.acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(until);
		await server.kill();
		const old = answersIn(kept!);
		const now = answersIn(file('coo-fit.db'));
		expect(missing(before, old)).toEqual([]);
		expect(missing(server.acknowledged, old, now)).toEqual([]);
		expect(missing([...answersIn(file('copy-1.db'))], now)).toEqual([]);
		// It went on serving, and from the restored state: what came between copy and restore is in the old file alone.
		expect(missing(before, now)).toEqual(before);
		expect(await auditCheck(env)).toMatchObject({ brokenAt: null });
	}, 60_000);
});

describe('with no server', () => {
	it('a restore puts the file in its place, and the old one beside it', { timeout: 30_000 }, async () => {
		const app = await open();
		await app.screenings.change('screening-1', { title: 'Another' });
		backup(env, file('another.db'));
		await app.screenings.change('screening-1', { title: 'A third' });
		await app.close();
		const { kept } = await restore(env, file('another.db'));
		const restored = await open();
		expect(await restored.screenings.find('screening-1')).toMatchObject({ title: 'Another' });
		expect((await restored.audit.page({ limit: 1 }))[0]).toMatchObject({ action: 'store.restore' });
		await restored.close();
		const old = new DatabaseSync(kept!);
		expect(old.prepare('SELECT title FROM screening').get()).toEqual({ title: 'A third' });
		old.close();
		expect((await readdir(data)).filter((name) => name.startsWith('restore-'))).toEqual([]);
	});

	it.each([true, false])(
		'whoever was erased since stays erased; a server runs: %s',
		{ timeout: 30_000 },
		async (isRunning) => {
			const app = await open();
			const number = isRunning ? 501 : 502;
			const id = `candidate-${number}`;
			await app.candidates.add([aCandidate(number, { state: 'started' })]);
			await app.answers.put([{ candidate: id, item: 'a', answer: 1, ms: 1, clock: 1 }]);
			const workshop = `workshop-${number}`;
			await app.workshops.open(aWorkshop({ id: workshop, code: workshop }), someSettings());
			for (const secret of ['secret', 'other']) {
				await app.participants.join(
					aParticipant(number, { id: `${secret}-${number}`, workshop }),
					hashOf(secret),
					someSettings()
				);
			}
			backup(env, file(`with-${number}.db`));
			await eraseCandidate(app, id, { actor: 'person-1', action: 'candidate.erase' });
			await leaveWorkshop(app, await presentOf(app, workshop, 'secret'));
			if (!isRunning) await app.close();
			expect(await restore(env, file(`with-${number}.db`))).toMatchObject({ erasedAgain: 2 });
			const after = isRunning ? app : await open();
			expect(await after.candidates.find(id)).toBeNull();
			expect(await after.answers.of(id)).toEqual({});
			expect(await after.candidates.find('candidate-1')).not.toBeNull();
			expect(await after.participants.find(workshop, hashOf('secret'))).toBeNull();
			expect(await after.participants.find(workshop, hashOf('other'))).not.toBeNull();
			await after.close();
		}
	);
});

describe('is refused with a sentence', () => {
	it('over a file that is there, into no folder, and where there is no database', () => {
		expect(() => backup(env, file('copy-1.db'))).toThrow(/exists already/);
		expect(() => backup(env, file('no/where.db'))).toThrow(/There is no folder/);
		expect(() => backup({ COO_FIT_DATA: file('empty') }, file('new.db'))).toThrow(/There is no database/);
	});

	it('with PostgreSQL, which has programs of its own', async () => {
		const postgres = { DATABASE_URL: 'postgres://localhost/x', COO_FIT_SECRET: 'x'.repeat(32) };
		expect(() => backup(postgres, file('new.db'))).toThrow(/pg_dump/);
		await expect(restore(postgres, file('new.db'))).rejects.toThrow(/pg_restore/);
	});

	it('what is no backup, or none of this product, or damaged, or of a later version', { timeout: 30_000 }, async () => {
		const before = answersIn(file('coo-fit.db'));
		await writeFile(file('text'), 'SELECT 1');
		await expect(restore(env, file('text'))).rejects.toThrow(/is not a backup/);
		await expect(restore(env, file('nothing'))).rejects.toThrow(/does not exist/);
		await expect(restore(env, data)).rejects.toThrow(/is a folder/);
		new DatabaseSync(file('other.db')).exec('CREATE TABLE other (id TEXT)');
		await expect(restore(env, file('other.db'))).rejects.toThrow(/is not a backup/);
		const copy = await readFile(file('copy-4.db'));
		await writeFile(file('cut.db'), copy.subarray(0, Math.floor(copy.length / 2)));
		await expect(restore(env, file('cut.db'))).rejects.toThrow(/not a whole database/);
		await copyFile(file('copy-1.db'), file('later.db'));
		const later = new DatabaseSync(file('later.db'));
		later.exec("INSERT INTO kysely_migration VALUES ('9999-later', '2030-01-01')");
		later.close();
		await expect(restore(env, file('later.db'))).rejects.toThrow(/later version of COO Fit \(9999-later\)/);
		expect(answersIn(file('coo-fit.db'))).toEqual(before);
	});
});
