import type { Page } from '@playwright/test';
import { differ } from '../../src/lib/core/scoring/differ.ts';
import { score } from '../../src/lib/core/scoring/score.ts';
import { languages } from '../../src/lib/i18n/languages.ts';
import { readQr } from './fixtures/read-qr.ts';
import { say, words } from './fixtures/say.ts';
import { instrument, sheet } from './fixtures/sheet.ts';
import { expect, test, underName } from './fixtures/test.ts';
import { chooseFile, open, openResult, ready, save } from './fixtures/visitor.ts';

const t = say.en;

test('a link opens read-only on another device, which keeps nothing, and no request carries what it holds', async ({
	page,
	browser,
	server
}) => {
	await openResult(page);
	await page.getByLabel(t('settings.industry')).selectOption('finance');
	const before = await tables(page);
	const link = await linkOf(page);
	expect(link.startsWith(`${server.url}/en/shared#1`)).toBe(true);

	const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
	const guest = await elsewhere.newPage();
	const asked: string[] = [];
	elsewhere.on('request', (request) =>
		asked.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`)
	);
	await open(guest, link);
	await expect(guest.getByText(t('shared.banner'), { exact: true })).toBeVisible();
	await expect(guest.getByLabel(t('settings.industry'))).toHaveValue('finance');
	expect(await tables(guest)).toEqual(before);
	await expect(guest.getByText(t('shared.compare.none'))).toBeVisible();
	for (const name of [t('plan.make'), t('sharpen.title')]) await expect(guest.getByText(name)).toHaveCount(0);
	// The profile on this device is none of this result's.
	await expect(guest.getByText(t('profile.read', { version: '1.0.0' }), { exact: true })).toBeVisible();
	await expect(guest.locator('main').getByRole('link', { name: 'COO 1.0.0' })).toHaveCount(0);
	await guest.getByLabel(t('settings.industry')).selectOption('general');
	expect(await tables(guest)).not.toEqual(before);

	// Neither a place on the page nor another language loses what the link holds.
	await guest.getByRole('link', { name: t('first.plan') }).click();
	await expect(guest).toHaveURL(link);
	await guest.getByRole('link', { name: 'Dansk' }).click();
	await expect(guest.getByText(say.da('shared.banner'), { exact: true })).toBeVisible();
	await expect(guest).toHaveURL(link.replace('/en/', '/da/'));
	await guest.reload();
	await expect(guest.getByText(say.da('shared.banner'), { exact: true })).toBeVisible();

	expect(await guest.evaluate(() => Object.keys(localStorage))).toEqual([]);
	expect(asked.length).toBeGreaterThan(5);
	const held = link.slice(link.indexOf('#') + 1);
	expect(asked.filter((request) => request.includes('#') || request.includes(held.slice(0, 30)))).toEqual([]);
	await elsewhere.close();
});

test.describe('under a name', () => {
	test.use({ baseURL: underName });

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`the QR code on a phone, photographed, is the link: ${colorScheme}`, async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			await page.emulateMedia({ colorScheme });
			await openResult(page);
			const link = await linkOf(page);
			const code = page.getByRole('img', { name: t('share.qr') });
			await code.scrollIntoViewIfNeeded();
			expect(await readQr(code)).toBe(link);
		});
	}
});

test('an address that no other device can open has no QR code, and the file is offered in its place', async ({
	page
}) => {
	await openResult(page);
	await linkOf(page);
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText(t('share.local'))).toBeVisible();
	await expect(dialog.getByRole('img')).toHaveCount(0);
	await expect(dialog.getByText(t('share.qr.dense'))).toHaveCount(0);
	await expect(dialog.getByRole('button', { name: t('files.result') })).toBeVisible();
});

test('the link is copied where the browser lets the page, and selected where it does not', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openResult(page);
	const link = await linkOf(page);
	await page.getByRole('button', { name: t('share.copy') }).click();
	await expect(page.getByText(t('share.copied'))).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
	await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.getByRole('button', { name: t('share.copy') }).click();
	await expect(page.getByText(t('share.not-copied'))).toBeVisible();
	expect(await page.evaluate(() => String(getSelection()))).toBe(link);
});

for (const language of languages) {
	test(`a link that is not whole says what is wrong and what to do, ${language}`, async ({ page }) => {
		const t = say[language];
		await openResult(page, language);
		const link = await linkOf(page, language);
		const at = link.indexOf('#') + 1;
		for (const [name, address, id] of [
			['cut off', link.slice(0, -20), 'shared.error.cut-off'],
			['changed', `${link.slice(0, at + 9)}${link[at + 9] === 'A' ? 'B' : 'A'}${link.slice(at + 10)}`, null],
			['escaped', `${link.slice(0, at)}1%E0%A4%A`, 'shared.error.broken'],
			['later', `${link.slice(0, at)}2${link.slice(at + 1)}`, 'shared.error.later'],
			['too long', `${link.slice(0, at)}1${'A'.repeat(9000)}`, 'shared.error.too-long']
		] as const) {
			await test.step(name, async () => {
				await page.goto('about:blank');
				await open(page, address);
				const alert = page.getByRole('alert').filter({ hasText: t('shared.error') });
				await expect(alert).toContainText(id ? t(id, { limit: limitIn[language] }) : /\S+ \S+ \S+\./);
				await expect(page.getByLabel(t('files.open'), { exact: true })).toBeAttached();
			});
		}
	});
}

test('a file is read as somebody else’s, compared with one’s own by distinguishable or not, and taken over only after a yes', async ({
	page
}) => {
	const theirs = { ...sheet, seed: 4, answers: { ...sheet.answers, ...highest('process'), ...highest('teams') } };
	await openResult(page);
	await open(page, '/en/shared');
	await chooseFile(page, '{');
	await expect(page.getByRole('alert').filter({ hasText: t('files.error.not-json') })).toBeVisible();
	await chooseFile(page, theirs);
	await expect(page.getByText(t('shared.banner'), { exact: true })).toBeVisible();
	const figures = await tables(page);
	await chooseFile(page, { a: 1 });
	await expect(page.getByRole('alert').filter({ hasText: t('files.error') })).toBeVisible();
	expect(await tables(page)).toEqual(figures);

	await page.getByRole('button', { name: t('shared.compare') }).click();
	// Both were asked the same and answered all of it, so that their own scores are what is compared.
	const [mine, other] = [score(instrument, sheet), score(instrument, theirs)];
	const outcomes = instrument.competencies.map((id) => {
		const isApart = differ(mine.competencies[id]!, other.competencies[id]!);
		return [words.en.competencies[id]!.name, t(isApart ? 'shared.compare.apart' : 'shared.compare.alike')];
	});
	await expect(page.getByText(/questions that both asked and that have an answer in both, 32 in all/)).toBeVisible();
	expect(new Set(outcomes.map(([, outcome]) => outcome)).size).toBe(2);
	const table = page.getByRole('table').filter({ hasText: t('shared.compare.outcome') });
	const rows = await table.locator('tbody tr').allInnerTexts();
	expect(rows.map((row) => row.replace(/[≠≈\s]+/g, ' ').trim())).toEqual(outcomes.map((pair) => pair.join(' ')));
	expect(rows.join('')).not.toMatch(/\d|▲|▼/);

	expect(JSON.parse(await save(page, t('shared.save.answers')))).toEqual(theirs);
	const before = await page.evaluate(() => ({ ...localStorage }));
	await page.getByRole('button', { name: t('shared.mine.take') }).click();
	const dialog = page.getByRole('dialog', { name: t('shared.mine.title') });
	await dialog.getByRole('button', { name: t('dialog.cancel') }).click();
	expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(before);
	await page.getByRole('button', { name: t('shared.mine.take') }).click();
	await dialog.getByRole('button', { name: t('shared.mine.yes') }).click();
	await page.waitForURL('**/en/result');
	await expect(page.getByRole('heading', { name: t('facts.title') })).toBeAttached();
	expect(JSON.parse(await save(page, t('files.answers')))).toEqual(theirs);
});

test('a file that is opened over a link takes its place: in the address, in what is compared, and for a reader', async ({
	page
}) => {
	const theirs = { ...sheet, seed: 4, answers: { ...sheet.answers, ...highest('process') } };
	await openResult(page);
	const link = await linkOf(page);
	await page.goto('about:blank');
	await open(page, link);
	await page.getByRole('button', { name: t('shared.compare') }).click();
	await chooseFile(page, '{');
	await expect(page).toHaveURL(link);
	await chooseFile(page, theirs);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page).toHaveURL(/\/en\/shared$/);
	await expect(page.getByRole('button', { name: t('shared.compare') })).toBeVisible();
	expect(JSON.parse(await save(page, t('shared.save.answers')))).toEqual(theirs);
});

test('without a network the dialog that was never opened says so, and comes once it is back', async ({
	page,
	context,
	complaints
}) => {
	await openResult(page);
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await page.getByRole('button', { name: t('share.open') }).click();
	await expect(page.getByText(t('share.unreachable'))).toBeVisible();
	await context.setOffline(false);
	expect(await linkOf(page)).toContain('/en/shared#1');
	await expect(page.getByText(t('share.unreachable'))).toBeHidden();
	complaints.splice(0, complaints.length, ...complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text)));
});

const limitIn = { en: '8,000', da: '8.000', pl: '8000' };

const highest = (competency: string) =>
	Object.fromEntries(
		instrument.items
			.filter((item) => item.competency === competency && item.id in sheet.answers)
			.map(({ id, options }) => [id, options!.at(-1)!.id])
	);

/** The numbers of the gaps, as they stand in their table. */
async function tables(page: Page) {
	await ready(page);
	return page.locator('.chart-rows tbody tr').allInnerTexts();
}

async function linkOf(page: Page, language: (typeof languages)[number] = 'en') {
	await page.getByRole('button', { name: say[language]('share.open') }).click();
	return page.getByRole('dialog').getByRole('textbox').inputValue();
}
