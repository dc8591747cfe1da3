import type { Page } from '@playwright/test';
import { pages } from './fixtures/pages.ts';
import { say } from './fixtures/say.ts';
import { answerOf, instrument, quick } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { answer, answerAll, finish, open } from './fixtures/visitor.ts';

test.describe('with the service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a whole quiz asks no other host, sends nothing, and no address holds an answer', async ({
		page,
		context,
		server
	}) => {
		const requests: { method: string; url: URL; body: string | null }[] = [];
		context.on('request', (request) => {
			requests.push({ method: request.method(), url: new URL(request.url()), body: request.postData() });
		});
		await open(page, '/en');
		await page.getByRole('link', { name: say.en('welcome.start') }).click();
		await page.getByRole('button', { name: say.en('start.begin') }).click();
		await answerAll(page);
		await finish(page);
		await page.getByLabel(say.en('settings.industry')).selectOption('finance');
		await page.getByRole('link', { name: 'Dansk' }).click();
		await expect(page.getByRole('heading', { name: say.da('gaps.title') })).toBeVisible();
		await page.evaluate(() => navigator.serviceWorker.ready);

		expect(requests.length).toBeGreaterThan(20);
		expect(
			requests.filter(({ url }) => !['blob:', 'data:'].includes(url.protocol) && url.origin !== server.url)
		).toEqual([]);
		expect(requests.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
		const options = new Set(instrument.items.flatMap((item) => (item.options ?? []).map(({ id }) => id)));
		const ids = new Set(instrument.items.map(({ id }) => id));
		// The files of the deep modules are fetched for every visitor alike, by area.
		const alike = /^\/(en|da|pl)\/deep\/\w+\/(questions|reasons)\.json$/;
		const telling = requests
			.filter(({ url }) => !alike.test(url.pathname))
			.filter(({ url }) =>
				decodeURIComponent(url.pathname + url.search)
					.split(/[/?&=,;]/)
					.some((part) => options.has(part) || ids.has(part))
			);
		expect(telling).toEqual([]);
	});
});

test('once the quiz is on the screen, answering asks the server for nothing but its own files', async ({ page }) => {
	await open(page, '/en/quiz');
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	for (const item of quick.slice(0, 8)) {
		await answer(page, item);
		await page.keyboard.press('Enter');
	}
	// Chromium looks for the icon again at each new address of the page; after the first answer comes what later questions need.
	expect(asked.filter((path) => path !== '/icon.svg' && !path.startsWith('/_app/immutable/'))).toEqual([]);
	expect(await page.evaluate(() => document.cookie)).toBe('');
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain(String(answerOf(quick[0]!)));
});

test('the content policy has nothing to refuse on any page', async ({ page }) => {
	await countViolations(page);
	for (const path of pages) {
		await open(page, `/en${path}`);
		expect(await violations(page), path).toEqual([]);
	}
});

test('the content policy refuses a script, a style and a request that came in from outside', async ({
	page,
	complaints
}) => {
	await countViolations(page);
	for (const path of pages) {
		await open(page, `/en${path}`);
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'document.documentElement.dataset.taken = ""';
			document.body.append(script);
			const image = document.createElement('img');
			image.setAttribute('onerror', 'document.documentElement.dataset.taken = ""');
			document.body.append(image);
			image.src = 'https://elsewhere.example/answers.png';
			return fetch('https://elsewhere.example/').catch(() => null);
		});
		await expect
			.poll(() => violations(page), path)
			.toEqual(expect.arrayContaining(['script-src-elem', 'img-src', 'connect-src', 'script-src-attr']));
		await expect(page.locator('[data-taken]')).toHaveCount(0);
	}
	complaints.splice(0);
});

test('pages, assets and the bare address carry the protecting headers', async ({ request, page }) => {
	await page.goto('/en');
	const asset = await page.locator('link[rel="stylesheet"]').first().getAttribute('href');
	const paths = [
		'/',
		'/en',
		'/en/result',
		'/en/quiz/__data.json',
		'/service-worker.js',
		new URL(asset!, page.url()).pathname,
		'/nowhere'
	];
	for (const path of paths) {
		const headers = (await request.get(path, { maxRedirects: 0 })).headers();
		expect(headers, path).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'same-origin',
			'cross-origin-opener-policy': 'same-origin'
		});
		expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
	}
});

test('no other page may frame the product', async ({ page, server, complaints }) => {
	const elsewhere = server.url.replace('localhost', '127.0.0.1');
	await page.route(`${elsewhere}/`, (route) =>
		route.fulfill({ contentType: 'text/html', body: `<iframe src="${server.url}/en"></iframe>` })
	);
	await page.goto(elsewhere);
	await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
	complaints.splice(0);
});

/** Collects what the policy refuses, from the very beginning of each page. */
async function countViolations(page: Page) {
	await page.addInitScript(() => {
		const refused: string[] = [];
		Object.assign(window, { refused });
		document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
	});
}

const violations = (page: Page) => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
