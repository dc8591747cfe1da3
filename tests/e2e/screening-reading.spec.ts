import type { Browser, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../src/lib/server/app.ts';
import { correctFact } from '../../src/lib/server/services/candidate/correct-fact.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { emailOf, makeReadScreening, PASSWORD, type PersonName } from '../fixtures/read-screening.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { say, words } from './fixtures/say.ts';
import { startServer, type Server } from './fixtures/server.ts';
import { expect, test } from './fixtures/test.ts';
import { open } from './fixtures/visitor.ts';

const t = say.en;
const CANDIDATES = '/en/screenings/screening-1/candidates';
const PROFILE = `${CANDIDATES}/candidate-1`;
const SECRETS = ['Søren Żak 1', 'soren.1@example.org'];
/** What the second candidate says of facts after the answers were sent. */
const CORRECTED = { 'fact-role': 'specialist', 'fact-years': 21 };

let server: Server;
let data: string;

test.beforeAll(async () => {
	data = await mkdtemp(join(tmpdir(), 'coo-fit-reading-'));
	const env = { COO_FIT_DATA: data };
	const app = await openApp(readSettings(env));
	await makeReadScreening(app);
	const [screening, candidate] = [await app.screenings.find('screening-1'), await app.candidates.find('candidate-2')];
	for (const [fact, answer] of Object.entries(CORRECTED)) {
		await correctFact(app, { candidate: candidate!, screening: screening! }, fact, answer);
	}
	await app.close();
	server = await startServer({ env });
});
test.afterAll(async () => {
	await server.stop();
	await rm(data, { recursive: true, force: true });
});

async function signIn(browser: Browser, name: PersonName): Promise<Page> {
	const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	await open(page, '/en/sign-in');
	await page.getByLabel(t('field.email')).fill(emailOf(name));
	await page.getByLabel(t('field.password')).fill(PASSWORD);
	await page.getByRole('button', { name: t('sign-in.go'), exact: true }).click();
	await page.waitForURL('**/screenings');
	return page;
}

/** All that the server sends for a page, and for the script that goes there. */
async function sent(page: Page, path: string): Promise<string> {
	const [whole, data] = await Promise.all([path, `${path}/__data.json`].map((address) => page.request.get(address)));
	expect(whole!.status()).toBe(200);
	return (await whole!.text()) + (await data!.text());
}

async function rate(page: Page, value: string, button: 'interview.save' | 'interview.lock') {
	await open(page, `${PROFILE}/interview`);
	const groups = page.getByRole('group');
	for (let at = 0; at < (await groups.count()); at += 1) {
		await groups.nth(at).locator(`input[value="${value}"]`).check();
	}
	await page.getByLabel(t('interview.note')).first().fill(`Heard by whoever gave ${value}`);
	await page.getByRole('button', { name: t(button), exact: true }).click();
}

test('blind until rated, locked before seen, decided with reasons', async ({ browser }) => {
	// Three people, each with a browser of their own.
	test.setTimeout(180_000);
	const [anna, bo] = [await signIn(browser, 'anna'), await signIn(browser, 'bo')];
	for (const path of [CANDIDATES, PROFILE, `${PROFILE}/interview`]) {
		const text = await sent(anna, path);
		for (const secret of SECRETS) expect(text, path).not.toContain(secret);
	}
	await anna.goto(`${CANDIDATES}?search=soren.1`);
	await expect(anna.getByRole('status')).toHaveText(t('reading.count', { count: 0 }));

	await rate(anna, '4', 'interview.save');
	await expect(anna.getByText(t('interview.is.saved'))).toBeVisible();
	await rate(anna, '4', 'interview.lock');
	await anna.waitForURL('**#panel');
	expect(await sent(anna, PROFILE)).toContain(SECRETS[0]);
	await rate(bo, '2', 'interview.save');
	await expect(bo.getByText(t('interview.is.saved'))).toBeVisible();
	expect(await sent(bo, `${PROFILE}/interview`)).not.toContain('whoever gave 4');
	expect(await sent(anna, `${PROFILE}/interview`)).not.toContain('whoever gave 2');
	await rate(bo, '2', 'interview.lock');
	await bo.waitForURL('**#panel');
	for (const page of [anna, bo]) {
		const text = await sent(page, `${PROFILE}/interview`);
		expect(text).toContain('whoever gave 4');
		expect(text).toContain('whoever gave 2');
	}
	await expect(bo.getByText(t('panel.difference', { difference: 2 })).first()).toBeVisible();

	const recruiter = await signIn(browser, 'recruiter');
	await open(recruiter, PROFILE);
	await expect(recruiter.getByText(t('reading.blind'))).toBeVisible();
	await recruiter.getByText(t('reading.name.open')).click();
	await recruiter.getByRole('button', { name: t('reading.name.show') }).click();
	await expect(recruiter.getByText(t('fault.missing'))).toBeVisible();
	await recruiter.getByLabel(t('reading.name.reason')).fill('Asking for a reference');
	await recruiter.getByRole('button', { name: t('reading.name.show') }).click();
	await expect(recruiter.getByText(SECRETS[0]!)).toBeVisible();
	await recruiter.getByLabel(t('decision.move-on')).check();
	await recruiter.getByRole('button', { name: t('decision.keep') }).click();
	await expect(recruiter.getByText(t('fault.missing'))).toBeVisible();
	await recruiter.getByLabel(t('decision.reasons')).fill('Both heard of two plants.');
	await recruiter.getByRole('button', { name: t('decision.keep') }).click();
	await expect(recruiter.getByRole('listitem').filter({ hasText: 'Both heard of two plants.' })).toBeVisible();
	const refused = await anna.request.post(`${PROFILE}?/decide`, {
		form: { outcome: 'decline', reasons: 'No' },
		headers: { origin: server.url }
	});
	expect(refused.status()).toBe(403);
});

test('a corrected fact is read beside what was sent, and the list and its sum agree', async ({ browser }) => {
	const page = await signIn(browser, 'anna');
	await open(page, `${CANDIDATES}/candidate-2`);
	const facts = page.getByRole('region', { name: t('facts.title') });
	const years = facts.getByRole('row').filter({ hasText: words.en.items['fact-years']!.ask });
	await expect(years).toContainText('Sent: ');
	await expect(years).toContainText(/Corrected on .*\d{4}: 21 years/);
	const musts = facts.getByRole('row').filter({ hasText: 'a must: ' });
	const count = (said: 'reader.met' | 'reader.not-met') =>
		musts.filter({ hasText: new RegExp(`[●○] ${t(said)}$`) }).count();
	const counts = { met: await count('reader.met'), missing: await count('reader.not-met'), unstated: 0 };
	expect(counts).toEqual({ met: 3, missing: 1, unstated: 0 });
	await expect(facts).toContainText(t('reading.facts.count', counts));
});

test('whoever is chosen for comparing stays chosen in another order and filter, with script and without', async ({
	browser
}) => {
	const signedIn = await (await signIn(browser, 'owner')).context().storageState();
	for (const javaScriptEnabled of [true, false]) {
		const context = await browser.newContext({ baseURL: server.url, storageState: signedIn, javaScriptEnabled });
		const page = await context.newPage();
		await page.goto(CANDIDATES, { waitUntil: 'networkidle' });
		const choose = (code: string) => page.getByLabel(t('reading.choose.one', { code }));
		await choose('C-0001').check();
		await page.getByRole('button', { name: t('reading.column.code') }).click();
		const heading = page.getByRole('columnheader', { name: t('reading.column.code') });
		await expect(heading).toHaveAttribute('aria-sort', 'descending');
		await expect(choose('C-0001')).toBeChecked();
		await page.getByRole('searchbox').fill('C-0002');
		await page.getByRole('searchbox').press('Enter');
		await expect(page.getByRole('status')).toHaveText(t('reading.count', { count: 1 }));
		await expect(page.getByRole('group', { name: t('reading.chosen') }).getByLabel('C-0001')).toBeChecked();
		await choose('C-0002').check();
		await page.getByRole('button', { name: t('reading.compare') }).click();
		await expect(page.getByRole('heading', { name: t('compare.title') })).toBeVisible();
		for (const code of ['C-0001', 'C-0002']) await expect(page.getByRole('link', { name: code })).toBeVisible();
		await page.getByRole('link', { name: t('compare.back') }).click();
		await expect(choose('C-0002')).toBeChecked();
		await expect(heading).toHaveAttribute('aria-sort', 'descending');
		await context.close();
	}
});

test('the pages have nothing for axe, light and dark, wide and narrow', async ({ browser }) => {
	const page = await signIn(browser, 'owner');
	const compare = '/en/screenings/screening-1/compare?candidates=candidate-1,candidate-2,candidate-3';
	for (const path of [CANDIDATES, PROFILE, `${PROFILE}/interview`, compare]) {
		for (const width of [1280, 390]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path, { waitUntil: 'networkidle' });
			await test.step(`${path} at ${width}`, () => expectNothing(page));
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
		}
	}
});

test('the kit prints on A4, with a place for each rating', async ({ browser }) => {
	const page = await signIn(browser, 'owner');
	await page.goto(`${CANDIDATES}/candidate-2/interview`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('group')).toHaveCount(5);
	await expect(page.getByRole('button', { name: t('interview.lock') })).toBeHidden();
	await expect(page.getByText(t('interview.by'))).toBeVisible();
	const pdf = await page.pdf({ preferCSSPageSize: true });
	// A4 in points, as the file itself says it.
	expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 594\.\d+ 841\.\d+\]/);
});
