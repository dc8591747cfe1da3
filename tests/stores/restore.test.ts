import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type App } from '../../src/lib/server/app.ts';
import { leaveWorkshop } from '../../src/lib/server/services/workshop/leave-workshop.ts';
import { withdraw } from '../../src/lib/server/services/candidate/candidate-steps.ts';
import { eraseCandidate } from '../../src/lib/server/services/erasure/erase-candidate.ts';
import { letterTo } from '../../src/lib/server/services/inviting/invite.ts';
import { record } from '../../src/lib/server/services/record/record.ts';
import { hashOf } from '../../src/lib/server/services/secret-link.ts';
import { addWebhook } from '../../src/lib/server/services/interfaces/webhooks.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { auditCheck, backup, restore } from '../../src/lib/server/upkeep.ts';
import { queueEvents } from '../../src/lib/server/webhooks/deliver-events.ts';
import { aCandidate, aScreening } from './screening.ts';
import { presentOf } from '../fixtures/present-of.ts';
import { aParticipant, aWorkshop, someSettings } from './workshop.ts';

const TIME = { timeout: 30_000 };
const eraser = { actor: 'person-1', action: 'candidate.erase' } as const;

let data: string;
let env: Record<string, string>;
const file = (name: string) => join(data, name);
const open = (): Promise<App> => openApp(readSettings(env));

beforeEach(async () => {
	data = await mkdtemp(join(tmpdir(), 'coo-fit-restore-'));
	env = { COO_FIT_DATA: data };
});
afterEach(() => rm(data, { recursive: true }));

function rowsOf(path: string, table: string): unknown[] {
	const database = new DatabaseSync(path);
	const rows = database.prepare(`SELECT * FROM ${table} ORDER BY id`).all();
	database.close();
	return rows;
}

async function withCandidates(numbers: number[]): Promise<App> {
	const app = await open();
	await app.screenings.add(aScreening({ state: 'open' }));
	await app.candidates.add(numbers.map((number) => aCandidate(number)));
	return app;
}

it.each([true, false])('serves nothing while it restores; the secret is in a file: %s', TIME, async (isFile) => {
	if (!isFile) env = { ...env, COO_FIT_SECRET: 's'.repeat(32) };
	const mailed: unknown[] = [];
	const smtp = new SMTPServer({
		disabledCommands: ['AUTH', 'STARTTLS'],
		onRcptTo: ({ address }, _session, next) => (mailed.push(address), next())
	});
	await new Promise<void>((listening) => smtp.listen(0, '127.0.0.1', () => listening()));
	const { port } = smtp.server.address() as { port: number };
	const app = await withCandidates([]);
	// Ended long ago: a server that runs would say so.
	const waiting = aCandidate(1, { expiresAt: '2026-01-01T00:00:00.000Z' });
	await app.candidates.add([waiting], [letterTo(waiting, 'https://fit.example.org/en/i/secret', 'mail', app)]);
	await addWebhook(app, { url: 'https://hook.invalid/', events: ['candidate.submitted'] }, 'person-1');
	await record(app.audit, { actor: 'candidate', action: 'candidate.submit', subject: 'candidate-1' });
	await queueEvents(app);
	backup(env, file('copy.db'));
	await app.close();
	const mail = { COO_FIT_SMTP_URL: `smtp://127.0.0.1:${port}`, COO_FIT_MAIL_FROM: 'team@example.org' };
	await restore({ ...env, ...mail }, file('copy.db'));
	smtp.close();
	for (const table of ['outbox', 'webhook_delivery', 'candidate', 'screening']) {
		const rows = rowsOf(file('copy.db'), table);
		expect(rows).toHaveLength(1);
		expect(rowsOf(file('coo-fit.db'), table)).toEqual(rows);
	}
	expect(mailed).toEqual([]);
});

it.each([true, false])(
	'never brings back whoever was erased, in whichever order copies are restored; a server runs: %s',
	TIME,
	async (isRunning) => {
		let app = await withCandidates([1, 2]);
		const restored = async (name: string) => {
			if (!isRunning) await app.close();
			await restore(env, file(name));
			if (!isRunning) app = await open();
		};
		backup(env, file('first.db'));
		await app.candidates.add([aCandidate(3), aCandidate(4)]);
		// The first copy knows nothing of it, and still the second brings nobody back after it.
		await app.workshops.open(aWorkshop(), someSettings());
		for (const number of [1, 2])
			await app.participants.join(aParticipant(number), hashOf(`secret-${number}`), someSettings());
		backup(env, file('second.db'));
		await leaveWorkshop(app, await presentOf(app, 'workshop-1', 'secret-1'));
		await eraseCandidate(app, 'candidate-1', eraser);
		await eraseCandidate(app, 'candidate-3', eraser);
		await withdraw(app, (await app.candidates.find('candidate-4'))!);
		for (const name of ['second.db', 'second.db', 'first.db', 'second.db']) await restored(name);
		const left = await app.candidates.inTurn({ screening: 'screening-1', after: '', limit: 9 });
		expect(left.map(({ id }) => id)).toEqual(['candidate-2']);
		expect(await app.participants.present('workshop-1')).toEqual([aParticipant(2).id]);
		const entries = (await app.audit.from(1, 99)).filter(({ action }) => action !== 'store.restore');
		expect(entries.map(({ actor, action, subject }) => [actor, action, subject])).toEqual([
			['person-1', 'candidate.erase', 'candidate-1'],
			['person-1', 'candidate.erase', 'candidate-3'],
			['candidate', 'candidate.withdraw', 'candidate-4']
		]);
		await app.close();
		expect(await auditCheck(env)).toMatchObject({ brokenAt: null });
	}
);

describe('with no server', () => {
	it('there is a database at every moment', TIME, async () => {
		const app = await withCandidates(Array.from({ length: 2_000 }, (_, index) => index));
		backup(env, file('copy.db'));
		await app.close();
		const script = `
			const { existsSync } = require('node:fs');
			const [database, done] = process.argv.slice(1);
			let missing = 0;
			process.stdout.write('watching');
			while (!existsSync(done)) missing += existsSync(database) ? 0 : 1;
			process.stdout.write(' ' + missing);`;
		const watcher = spawn(process.execPath, ['-e', script, file('coo-fit.db'), file('done')]);
		const said: string[] = [];
		watcher.stdout.on('data', (text) => said.push(String(text)));
		await once(watcher.stdout, 'data');
		await restore(env, file('copy.db'));
		await writeFile(file('done'), '');
		await once(watcher, 'close');
		expect(said.join('')).toBe('watching 0');
	});

	it('nothing changes where another program has the database open, or left its log', TIME, async () => {
		const app = await withCandidates([1]);
		backup(env, file('copy.db'));
		await app.candidates.add([aCandidate(2)]);
		await app.close();
		const reader = new DatabaseSync(file('coo-fit.db'), { readOnly: true });
		reader.prepare('SELECT count(*) FROM candidate').get();
		await expect(restore(env, file('copy.db'))).rejects.toThrow(/Another program has .*coo-fit\.db open/);
		reader.close();
		expect(rowsOf(file('coo-fit.db'), 'candidate')).toHaveLength(2);
		expect((await readdir(data)).filter((name) => /restore/.test(name))).toEqual([]);
		const other = { COO_FIT_DATA: await mkdtemp(join(data, 'other-')) };
		await writeFile(join(other.COO_FIT_DATA, 'coo-fit.db-wal'), 'log');
		await expect(restore(other, file('copy.db'))).rejects.toThrow(/was left behind/);
	});
});
