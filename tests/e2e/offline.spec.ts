import type { Page } from '@playwright/test';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from './fixtures/say.ts';
import { startServer } from './fixtures/server.ts';
import { quick } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { answer, answerAll, finish, groupOf, open, ready } from './fixtures/visitor.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit the whole quiz works without a server, charts, languages and the bare address included', async ({
	page,
	complaints
}) => {
	const server = await startServer();
	await open(page, `${server.url}/en`);
	await workerIsActive(page);
	await server.stop();

	await open(page, `${server.url}/en/start`);
	await page.getByRole('button', { name: say.en('start.begin') }).click();
	await answerAll(page, quick.slice(0, 6));
	await page.reload();
	await expect(groupOf(page, quick[6]!)).toBeVisible();
	await page.getByRole('link', { name: 'Polski' }).click();
	await expect(groupOf(page, quick[6]!, 'pl')).toBeVisible();
	await ready(page);
	// The link has kept the focus, and there a key does not answer.
	await page.getByRole('heading', { level: 1 }).click();
	await answerAll(page, quick.slice(6), 'pl');
	await finish(page, 'pl');
	await expect(page.getByRole('table', { name: say.pl('gaps.title') }).getByRole('rowheader')).toHaveCount(8);
	for (const chart of ['gaps.chart', 'radar.chart'] as const) await expectDrawn(page, say.pl(chart));

	await page.reload();
	await expectDrawn(page, say.pl('gaps.chart'));
	for (const path of ['methods', 'role', 'history', 'shared']) {
		await open(page, `${server.url}/da/${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await page.goto(`${server.url}/`);
	// The language chosen last, not the one that the browser wants.
	await expect(page).toHaveURL(`${server.url}/pl`);
	await expect(page.getByRole('link', { name: say.pl('welcome.result') })).toBeVisible();
	await page.goto(`${server.url}/role?from=mail`);
	await expect(page).toHaveURL(`${server.url}/pl/role?from=mail`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.pl('role.title'));
	await page.goto(`${server.url}/?from=mail`);
	await expect(page).toHaveURL(`${server.url}/pl?from=mail`);
	await page.goto(`${server.url}/en/nothing`);
	await expect(page).toHaveURL(`${server.url}/pl`);
	dropWhatCutOffMeans(complaints);
});

test('the page of a first visit goes on to the result when the network goes', async ({ page, complaints }) => {
	const server = await startServer();
	await open(page, `${server.url}/en`);
	await workerIsActive(page);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await server.stop();

	await page
		.getByRole('link', { name: say.en('welcome.start') })
		.first()
		.click();
	await page.getByRole('button', { name: say.en('start.begin') }).click();
	await answerAll(page);
	await finish(page);
	await expect(page.getByRole('table', { name: say.en('gaps.title') }).getByRole('rowheader')).toHaveCount(8);
	for (const chart of ['gaps.chart', 'radar.chart'] as const) await expectDrawn(page, say.en(chart));
	dropWhatCutOffMeans(complaints);
});

test('a new version is offered away from the questions only, and taken only when asked for', async ({
	page
}, testInfo) => {
	const old = await startServer();
	await open(page, `${old.url}/en`);
	await workerIsActive(page);
	await page.reload();
	await ready(page);
	const before = await page.evaluate(() => caches.keys());
	await old.stop();
	const build = testInfo.outputPath('build');
	await writeNewVersion(build);
	const server = await startServer({ port: old.port, build });
	const offer = page.getByRole('status').filter({ hasText: say.en('version.ready') });

	await open(page, `${server.url}/en/quiz`);
	await workerIsWaiting(page);
	await answer(page, quick[0]!);
	await page.keyboard.press('Enter');
	await expect(groupOf(page, quick[1]!)).toBeVisible();
	await expect(offer).toBeHidden();

	await page.getByRole('link', { name: say.en('nav.methods') }).click();
	await expect(page).toHaveURL(`${server.url}/en/methods`);
	await expect(offer).toBeVisible();
	await page.getByRole('button', { name: say.en('version.later') }).click();
	await expect(offer).toBeHidden();
	expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(before));

	await page.reload();
	await expect(offer).toBeVisible();
	await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: say.en('version.use') }).click()]);
	await ready(page);
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(before.map((name) => `${name}-next`));
	await expect(offer).toBeHidden();
	await open(page, `${server.url}/en/quiz`);
	await expect(groupOf(page, quick[1]!)).toBeVisible();
	await server.stop();
});

test('where one tab takes a new version, another keeps its own code and is offered it too', async ({
	page,
	context
}, testInfo) => {
	const old = await startServer();
	await open(page, `${old.url}/en/methods`);
	await workerIsActive(page);
	await page.reload();
	await ready(page);
	const before = await page.evaluate(() => caches.keys());
	// Code of the old version that the new one does not have.
	await page.evaluate(async ([name]) => {
		await (await caches.open(name!)).put('/_app/immutable/old.js', new Response('old'));
	}, before);
	await old.stop();
	const build = testInfo.outputPath('build');
	await writeNewVersion(build);
	const server = await startServer({ port: old.port, build });

	const other = await context.newPage();
	await open(other, `${server.url}/en/methods`);
	await workerIsWaiting(other);
	const offerOn = (page: Page) => page.getByRole('button', { name: say.en('version.use') });
	await page.getByRole('button', { name: say.en('version.later') }).click();
	await expect(offerOn(page)).toBeHidden();
	await Promise.all([other.waitForEvent('load'), offerOn(other).click()]);
	await ready(other);
	await expect(offerOn(other)).toBeHidden();

	await expect(offerOn(page)).toBeVisible();
	const after = before.map((name) => `${name}-next`);
	expect(await page.evaluate(() => caches.keys())).toEqual([...before, ...after]);
	expect(await page.evaluate(async () => (await fetch('/_app/immutable/old.js')).text())).toBe('old');
	await Promise.all([page.waitForEvent('load'), offerOn(page).click()]);
	await ready(page);
	await expect(offerOn(page)).toBeHidden();

	// With no page open any more, nobody needs the old version.
	await page.close();
	await other.close();
	const next = await context.newPage();
	await open(next, `${server.url}/en/methods`);
	await expect.poll(() => next.evaluate(() => caches.keys())).toEqual(after);
	await server.stop();
});

/** The cache is filled before the worker becomes active. */
async function workerIsActive(page: Page) {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
}

async function workerIsWaiting(page: Page) {
	await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed');
}

async function expectDrawn(page: Page, label: string) {
	const chart = page.getByRole('img', { name: label });
	await chart.scrollIntoViewIfNeeded();
	await expect(chart.locator('canvas[data-drawn]')).toBeVisible();
}

/** The browser itself reports that the server cannot be asked for its language or for a newer version. */
function dropWhatCutOffMeans(complaints: string[]) {
	const expected = /net::ERR_CONNECTION_REFUSED|An unknown error occurred when fetching the script/;
	complaints.splice(0, complaints.length, ...complaints.filter((text) => !expected.test(text)));
}

/** The build with a service worker that says another version; the compressed copies would be served instead of it. */
async function writeNewVersion(build: string) {
	await cp('build', build, { recursive: true });
	const { version } = JSON.parse(await readFile(join(build, 'client/_app/version.json'), 'utf8'));
	const file = join(build, 'client/service-worker.js');
	const script = await readFile(file, 'utf8');
	await writeFile(file, script.replaceAll(version, `${version}-next`));
	for (const compressed of ['gz', 'br']) await rm(`${file}.${compressed}`);
}
