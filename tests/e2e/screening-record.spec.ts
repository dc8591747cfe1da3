import { expect, test } from '@playwright/test';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../src/lib/server/app.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { aCandidate, aScreening } from '../stores/screening.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { startServer, type Server } from './fixtures/server.ts';

const OWNER = { name: 'Anna Owner', email: 'anna@example.org', password: 'a long enough one' };
let server: Server;
let data: string;

test.beforeAll(async () => {
	data = await mkdtemp(join(tmpdir(), 'coo-fit-e2e-record-'));
	const app = await openApp(readSettings({ COO_FIT_DATA: data }));
	await app.screenings.add(aScreening({ state: 'open' }));
	await app.screenings.add(aScreening({ id: 'past', settings: { ...aScreening().settings, eraseOn: '2020-01-01' } }));
	const plain = { locales: ['en' as const], blind: false, ownReport: false };
	await app.screenings.add(aScreening({ id: 'plain', settings: { ...aScreening().settings, ...plain } }));
	await app.candidates.add([1, 2].map((number) => aCandidate(number, { state: 'started' })));
	await app.candidates.add([aCandidate(9, { screening: 'past', code: 'C-9' })]);
	await app.answers.put([{ candidate: 'candidate-1', item: 'fact-years', answer: 7, ms: 900, clock: 1 }]);
	await app.close();
	server = await startServer({ port: await freePort(), env: { COO_FIT_DATA: data } });
});
test.afterAll(async () => {
	await server.stop();
	const app = await openApp(readSettings({ COO_FIT_DATA: data }));
	expect(await app.candidates.find('candidate-1')).toBeNull();
	expect(await app.candidates.find('candidate-2')).not.toBeNull();
	// Its day had come before the server was started.
	expect(await app.candidates.find('candidate-9')).toBeNull();
	expect(await app.screenings.find('past')).toMatchObject({ state: 'erased' });
	await app.close();
	await rm(data, { recursive: true });
});

test('an owner exports a candidate, erases them, and finds both in the record', async ({ page }) => {
	const at = (path: string) => `${server.url}/${path}`;
	await page.goto(at('en/first-run'));
	for (const [label, value] of Object.entries({ Name: OWNER.name, 'E-mail address': OWNER.email }))
		await page.getByLabel(label).fill(value);
	await page.getByLabel('Password').fill(OWNER.password);
	await page.getByRole('button', { name: 'Create the account' }).click();
	await page.waitForURL(/screenings$/);

	await page.goto(at('en/screenings/screening-1/candidates/candidate-1/data'));
	await expect(page.getByText('soren.1@example.org')).toHaveCount(0);
	await expectNothing(page);
	const file = 'en/screenings/screening-1/candidates/candidate-1/data/export';
	expect((await page.request.get(at(file))).status()).toBe(403);
	await page.getByRole('link', { name: 'Profile of C-0001' }).click();
	await page.getByText('Show the name before rating').click();
	await page.getByLabel('Why is the name needed').fill('A request for a copy');
	await page.getByRole('button', { name: 'show the name' }).click();
	await expect(page.getByText('Søren Żak 1').first()).toBeVisible();
	await page.goto(at('en/screenings/screening-1/candidates/candidate-1/data'));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Save everything' }).click()
	]);
	const saved = JSON.parse(await streamText(await download.createReadStream()));
	expect(saved).toMatchObject({ kept: { candidate: [{ name: 'Søren Żak 1' }], answer: [{ answer: 7 }] } });

	await page.getByLabel('write the code C-0001').fill('C-0002');
	await page.getByRole('button', { name: 'Erase' }).click();
	await expect(page.getByText('This is not C-0001')).toBeVisible();
	await page.getByLabel('write the code C-0001').fill('c-0001');
	await page.getByRole('button', { name: 'Erase' }).click();
	await page.waitForURL(/candidates$/);

	await page.goto(at('pl/screenings/screening-1/record'));
	// The newest first; the list of candidates was read last, on the way back to it.
	for (const [at, what] of [
		'przejrzano listę osób kandydujących',
		'usunięto wszystkie dane osoby kandydującej',
		'wyeksportowano wszystkie dane osoby kandydującej'
	].entries()) {
		await expect(page.getByRole('row').nth(at + 1)).toContainText(what);
		await expect(page.getByRole('row').nth(at + 1)).toContainText(OWNER.name);
	}
	await expect(page.getByRole('row').nth(1)).toContainText('strona 1, pokazano');
	await expect(page.getByText('zamiast kodu')).toBeVisible();
	await expectNothing(page);
	for (const path of ['da/screenings/screening-1/decides', 'en/screenings/screening-1/dpia']) {
		await page.goto(at(path));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectNothing(page);
	}
	await expect(page.getByRole('main')).toContainText(/languages: English, Dansk, Polski; .* blind review; /);
	await expect(page.getByRole('main')).toContainText('candidates see a report of their own');
	await page.goto(at('en/screenings/plain/dpia'));
	await expect(page.getByRole('main')).toContainText(/languages: English; .* blind review is switched off here/);
	await expect(page.getByRole('main')).toContainText('candidates are shown no report of their own');
	await page.goto(at('en/screenings/plain/decides'));
	await expect(page.getByRole('main')).toContainText('interview on 5 areas');
	await expect(page.getByRole('main')).toContainText('the 3 where importance');
	await page.goto(at('en/screenings/past/erase'));
	await expect(page.getByRole('status')).toContainText('has been erased');
	await page.goto(at('en/screenings/past'));
	await expect(page.getByText('Everything about the candidates has been erased')).toBeVisible();
	for (const untrue of ['Nobody has been invited yet', 'Everything is deleted on', 'Erase all candidates'])
		await expect(page.getByText(untrue)).toHaveCount(0);
});

async function streamText(stream: AsyncIterable<Buffer>): Promise<string> {
	let text = '';
	for await (const chunk of stream) text += chunk.toString();
	return text;
}

/** The address must be known before the start: cookies and limits are made for it. */
async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	return port;
}
