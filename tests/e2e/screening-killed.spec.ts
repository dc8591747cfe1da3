import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mulberry32 } from '../../src/lib/core/statistics/mulberry32.ts';
import { openApp, type App } from '../../src/lib/server/app.ts';
import { currentInstrument } from '../../src/lib/server/services/screening/change-screening.ts';
import { checkChain } from '../../src/lib/server/services/record/check-chain.ts';
import { hashOf, newSecret } from '../../src/lib/server/services/secret-link.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { startPostgres } from '../ground/postgres.js';
import { aCandidate, aScreening } from '../stores/screening.ts';
import { startServer, type Server } from './fixtures/server.ts';

const KILLS = 3;
/** Candidates who send at the same time, and those of each kill. */
const AT_ONCE = 12;
const EACH = 600;

/** A screening with everybody in the middle of answering. Answers with what their links hold. */
async function fill(app: App): Promise<string[]> {
	await app.screenings.add(aScreening({ state: 'open', instrument: currentInstrument }));
	const secrets = Array.from({ length: KILLS * EACH }, newSecret);
	const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
	const everybody = secrets.map((secret, index) => ({
		...aCandidate(index, { state: 'started', locale: 'en', expiresAt }),
		token: hashOf(secret)
	}));
	await app.candidates.add(everybody);
	return secrets;
}

/** Gives an answer and sends all, of one after the other, until the server is gone. Says how many were cut off by that. */
async function submitAll(url: string, waiting: string[], acknowledged: string[]): Promise<number> {
	let cut = 0;
	/** Whether it was acknowledged before the server was gone. */
	const post = async (secret: string, what: string, content: object): Promise<boolean> => {
		const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) };
		const response = await fetch(`${url}/en/invitation/${secret}/${what}`, init).catch(() => null);
		if (response) expect(response.ok).toBe(true);
		return response !== null;
	};
	const submitMany = async () => {
		for (let secret = waiting.pop(); secret !== undefined; secret = waiting.pop()) {
			const answers = [{ item: 'fact-years', answer: 7, ms: 900, clock: 1 }];
			const isKept = await post(secret, 'answers', { answers });
			const isSent = isKept && (await post(secret, 'send', { clocks: { 'fact-years': 1 } }));
			if (!isSent) return void (cut += 1);
			acknowledged.push(secret);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, submitMany));
	return cut;
}

for (const kind of ['SQLite', 'PostgreSQL']) {
	test(`nobody's answers are acknowledged and lost, nor left out of the record, when the server is killed: ${kind}`, async () => {
		const data = await mkdtemp(join(tmpdir(), 'coo-fit-killed-'));
		const postgres = kind === 'PostgreSQL' ? await startPostgres() : null;
		const database: Record<string, string> = postgres
			? { DATABASE_URL: await postgres.create('killed'), COO_FIT_SECRET: 'k'.repeat(32) }
			: {};
		const env = { COO_FIT_DATA: data, ...database };
		const random = mulberry32(20_261_123);
		const acknowledged: string[] = [];
		let server: Server | null = null;
		try {
			const before = await openApp(readSettings(env));
			const secrets = await fill(before);
			await before.close();
			for (let kill = 0; kill < KILLS; kill += 1) {
				server = await startServer({ env });
				const enough = acknowledged.length + 1 + random() * 40;
				const cut = submitAll(server.url, secrets.splice(0, EACH), acknowledged);
				while (acknowledged.length < enough) await wait(random() * 20);
				await server.stop();
				expect(await cut).toBe(AT_ONCE);
			}
			const after = await openApp(readSettings(env));
			const entries = await after.audit.from(1, 2 * KILLS * EACH);
			const sent = entries.filter(({ action }) => action === 'candidate.submit').map(({ subject }) => subject);
			const { candidates } = await after.candidates.page({
				...{ screening: 'screening-1', order: 'code', offset: 0, limit: KILLS * EACH, states: ['submitted'] }
			});
			const found = await Promise.all(acknowledged.map((secret) => after.candidates.findByToken(hashOf(secret))));
			const { brokenAt } = await checkChain(after.audit);
			await after.close();
			expect(brokenAt).toBeNull();
			expect(acknowledged.length).toBeGreaterThan(KILLS);
			expect(found.filter((one) => one?.result?.answers['fact-years'] !== 7)).toEqual([]);
			// Those that were cut off are submitted or not; those submitted are recorded, each once.
			expect(sent.sort()).toEqual(candidates.map(({ id }) => id).sort());
		} finally {
			await server?.stop();
			await postgres?.stop();
			await rm(data, { recursive: true, force: true });
		}
	});
}
