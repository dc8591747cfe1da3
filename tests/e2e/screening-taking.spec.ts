import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Language } from '../../src/lib/i18n/languages.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { onData, prepare, type Prepared } from './fixtures/screening.ts';
import { say, words } from './fixtures/say.ts';
import { startServer, type Server } from './fixtures/server.ts';
import { answerOf, instrument, quick } from './fixtures/sheet.ts';
import { answerAll, groupOf, isSaved, ready, textOf } from './fixtures/visitor.ts';

const MODULES = ['facts:quick', 'core'];
const JSON_TYPE = { 'content-type': 'application/json' };

let prepared: Prepared;
let server: Server;
const serve = (port = 0) => startServer({ port, env: { COO_FIT_DATA: prepared.data } });
test.afterEach(async () => {
	await server.stop();
	await prepared.delete();
});

/** A person's own browser, at the first question. */
async function begin(browser: Browser, link: string, language: Language): Promise<Page> {
	const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 800 } });
	const page = await context.newPage();
	await page.goto(link);
	await ready(page);
	await page.getByRole('button', { name: say[language]('info.go-on') }).press('Enter');
	await page.getByRole('button', { name: say[language]('practice.begin') }).press('Enter');
	await expect(groupOf(page, quick[0]!, language)).toBeVisible();
	return page;
}

/** From the last question to the confirmation; the button is pressed as often as an impatient finger would. */
async function send(page: Page, language: Language) {
	await pressSend(page, language);
	await expect(page.getByRole('heading', { name: say[language]('sent.title') })).toBeVisible();
}

async function pressSend(page: Page, language: Language) {
	const t = say[language];
	await expect(page.getByText(t('review.complete'))).toBeVisible();
	await page.getByRole('button', { name: t('send.go') }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: t('send.go') })
		.dblclick();
}

/** What of a screening lies on a device. */
const stored = (page: Page) =>
	page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('coo-fit-screening/')));

test('three people lose and double nothing: without a network, on another device, and with a server that is killed', async ({
	browser
}) => {
	test.setTimeout(180_000);
	prepared = await prepare([{ locale: 'en' }, { locale: 'da' }, { locale: 'pl' }], {
		modules: MODULES,
		industry: 'general'
	});
	server = await serve();
	const [toAnna = '', toBo = '', toCelina = ''] = prepared.links;
	const anna = await begin(browser, toAnna, 'en');
	const bo = await begin(browser, toBo, 'da');
	const celina = await begin(browser, toCelina, 'pl');

	// Anna sits in a train with tunnels.
	await answerAll(anna, quick.slice(0, 9), 'en');
	await anna.context().setOffline(true);
	await answerAll(anna, quick.slice(9, 20), 'en');
	await expect(anna.getByText(say.en('saved.waiting', { count: 11 }))).toBeVisible();

	// Bo goes on at home.
	await answerAll(bo, quick.slice(0, 15), 'da');
	await isSaved(bo, 'da');
	expect(await stored(bo)).toHaveLength(15);
	const home = await (await browser.newContext({ baseURL: server.url })).newPage();
	await home.goto(toBo);
	await ready(home);
	await expect(groupOf(home, quick[15]!, 'da')).toBeVisible();
	await answerAll(home, quick.slice(15), 'da');

	// The server goes in the middle of Celina's answers.
	await answerAll(celina, quick.slice(0, 12), 'pl');
	await isSaved(celina, 'pl');
	const { port } = server;
	await server.stop();
	await answerAll(celina, quick.slice(12, 25), 'pl');
	await expect(celina.getByRole('status')).toContainText('13');
	server = await serve(port);
	await anna.context().setOffline(false);
	await isSaved(celina, 'pl');
	await isSaved(anna, 'en');
	await celina.reload();
	await ready(celina);

	await answerAll(celina, quick.slice(25), 'pl');
	await answerAll(anna, quick.slice(20), 'en');
	// The last tunnel: that nothing was sent stands where she looks.
	await anna.setViewportSize({ width: 390, height: 844 });
	await anna.context().setOffline(true);
	await pressSend(anna, 'en');
	await expect(anna.getByText(say.en('send.offline'))).toBeFocused();
	await expect(anna.getByText(say.en('send.offline'))).toBeInViewport();
	await anna.context().setOffline(false);
	await send(anna, 'en');
	await send(home, 'da');
	await send(celina, 'pl');
	// A page that stood open meanwhile says what has become of it.
	await bo.reload();
	await expect(bo.getByRole('heading', { name: say.da('sent.title') })).toBeVisible();
	await expect.poll(() => stored(bo)).toEqual([]);

	await server.stop();
	await onData(prepared.data, async ({ answers, audit, candidates }) => {
		const pressed = Object.fromEntries(quick.map((item) => [item.id, answerOf(item)]));
		for (const id of ['candidate-1', 'candidate-2', 'candidate-3']) {
			const kept = Object.entries(await answers.of(id)).map(([item, { answer }]) => [item, answer]);
			expect(Object.fromEntries(kept)).toEqual(pressed);
			const candidate = await candidates.find(id);
			expect(candidate?.state).toBe('submitted');
			expect(candidate?.result?.answers).toEqual(pressed);
		}
		const entries = await audit.page({ limit: 100 });
		const steps = entries.filter(({ subject }) => subject === 'candidate-1').map(({ action }) => action);
		expect(steps).toEqual(['candidate.submit', 'candidate.start', 'candidate.open']);
	});
});

test('what is sent to a candidate holds no key, no other language, and nothing that was not asked', async ({
	browser
}) => {
	prepared = await prepare([{}], { modules: ['core', 'deep:finance'] });
	server = await serve();
	const [link = ''] = prepared.links;
	// A program that only follows links changes nothing.
	const looked = await (await fetch(server.url + link)).text();
	expect(looked).toContain(say.en('info.title'));
	const page = await begin(browser, link, 'en');
	const html = await (await page.request.get(link)).text();
	const data = await (await page.request.get(`${link}/__data.json`)).text();
	for (const bytes of [html, data]) {
		expect(bytes).toContain(words.en.items['leadership-goals']!.ask);
		expect(bytes).not.toMatch(
			/[{,]"?(points|key|right|nearMiss|tolerance|target|importance|seed|reasons|solutions)"?:/
		);
		expect(bytes).not.toContain('20261');
		for (const other of ['da', 'pl'] as const) expect(bytes).not.toContain(words[other].items['leadership-goals']!.ask);
		const unasked = instrument.items.filter(({ module }) => module === 'deep:process' || module === 'facts');
		expect(unasked.filter(({ id }) => bytes.includes(`"${id}"`))).toEqual([]);
	}
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('coo-fit/')))).toEqual([]);
});

test('a visit brings no service worker, and too much at once is refused', async ({ browser }) => {
	prepared = await prepare([{ state: 'started' }], { modules: MODULES });
	server = await serve();
	const [link = ''] = prepared.links;
	const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'allow' });
	const page = await context.newPage();
	await page.goto(link);
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	const post = (body: string, to = link) => page.request.post(`${to}/answers`, { data: body, headers: JSON_TYPE });
	expect((await post('{')).status()).toBe(400);
	expect((await post(`{"answers":"${'x'.repeat(70_000)}"}`)).status()).toBe(413);
	expect((await post('{}', '/en/invitation/nobody')).status()).toBe(404);
	// The browser's own way of asking takes a tenth of a second for each.
	const many = await Promise.all(
		Array.from({ length: 320 }, () =>
			fetch(`${server.url}${link}/answers`, { method: 'POST', body: '{}', headers: JSON_TYPE })
		)
	);
	expect(many.some(({ status, headers }) => status === 429 && headers.get('retry-after'))).toBe(true);
});

test('afterwards: report, own data, a correction, and withdrawal with the keyboard, on a phone, in Polish', async ({
	browser
}) => {
	prepared = await prepare([{ locale: 'pl' }, { state: 'cancelled', locale: 'pl' }], {
		modules: MODULES,
		industry: 'general'
	});
	server = await serve();
	const [link = '', cancelled = ''] = prepared.links;
	const t = say.pl;
	const page = await begin(browser, link, 'pl');
	await expectNothingOnPhone(page);
	await answerAll(page, quick, 'pl');
	await expectNothingOnPhone(page);
	await expect(page.locator('.ask')).toHaveCount(quick.length);
	expect(await cutOff(page)).toBe(0);
	await send(page, 'pl');
	await expect(page.getByRole('table')).toBeVisible();
	// The seat may have any title.
	const report = page.getByRole('region', { name: t('sent.report') });
	await expect(report.getByRole('heading', { level: 3 })).toContainText(t('sent.profile'));
	await expect(report).toContainText(t('sent.target'));
	await expect(report).not.toContainText('COO');
	await expectNothingOnPhone(page);

	const years = page.getByRole('article').filter({ hasText: words.pl.items['fact-years']!.ask });
	await years.locator('summary').press('Enter');
	await years.getByRole('textbox').fill('dużo');
	await page.keyboard.press('Enter');
	await expect(years.getByRole('alert')).toHaveText(t('sent.facts.fault'));
	await expect(years.getByRole('textbox')).toHaveValue('dużo');
	await years.getByRole('textbox').fill('21');
	await page.keyboard.press('Enter');
	await expect(page.getByText(t('sent.facts.saved'))).toBeVisible();
	await expect(years).toContainText('21');
	await expect(years).toContainText(t('sent.facts.given', { answer: '17' }));

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: t('data.save') }).press('Enter')
	]);
	const file = JSON.parse(await textOf(download));
	expect(file.answers).toHaveLength(quick.length);
	for (const { item, question, text } of file.answers) {
		expect(question.replaceAll('\u00a0', ' '), item).toBe(words.pl.items[item]!.ask);
		expect(text, item).not.toBe('');
	}
	expect(file.quality.text.replaceAll('\u00a0', ' ')).toMatch(/^(Nic w sposobie|Czytaj wyniki)/);
	expect(file.corrections).toMatchObject([{ item: 'fact-years', answer: 21 }]);
	expect(JSON.stringify(file)).not.toMatch(/"(points|key)"/);

	await page.locator('summary', { hasText: t('withdraw.title') }).press('Enter');
	await page.getByRole('button', { name: t('withdraw.go') }).press('Enter');
	await expect(page.getByRole('alert').filter({ hasText: t('withdraw.fault') })).toBeVisible();
	await page.getByLabel(t('withdraw.sure')).press('Space');
	await page.getByRole('button', { name: t('withdraw.go') }).press('Enter');
	await expect(page.getByRole('heading', { name: t('invitation.withdrawn') })).toBeVisible();
	await expectNothingOnPhone(page);
	await page.goto(cancelled);
	await expect(page.getByRole('heading', { name: t('invitation.cancelled') })).toBeVisible();
	const [theirs] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: t('data.save') }).press('Enter')
	]);
	expect(JSON.parse(await textOf(theirs)).person).toMatchObject({ state: 'cancelled' });
	await page.locator('summary', { hasText: t('withdraw.title') }).press('Enter');
	await page.getByLabel(t('withdraw.sure')).press('Space');
	await page.getByRole('button', { name: t('withdraw.go') }).press('Enter');
	await expect(page.getByRole('heading', { name: t('invitation.withdrawn') })).toBeVisible();
	await page.goto('/pl/invitation/nobody');
	await expect(page.getByRole('heading', { name: t('invitation.unknown') })).toBeVisible();
});

/** Questions of the review that are not to be read whole. */
const cutOff = (page: Page) =>
	page
		.locator('.ask')
		.evaluateAll((asks) => asks.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length);

async function expectNothingOnPhone(page: Page) {
	await expectNothing(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}
