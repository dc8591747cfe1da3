import type { Page } from '@playwright/test';
import { compareResults } from '../../src/lib/core/scoring/compare-results.ts';
import { say, words } from './fixtures/say.ts';
import { instrument, quick, sheet } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { answerAll, deleteEverything, finish, groupOf, open, openResult, textOf } from './fixtures/visitor.ts';

const t = say.en;

test('a quiz taken twice leaves two results, with what is a real change between them', async ({ page }) => {
	await open(page, '/en/quiz');
	await answerAll(page);
	await finish(page);
	await page.getByRole('link', { name: t('again.open') }).click();
	await page.getByRole('button', { name: t('start.again') }).click();
	const dialog = page.getByRole('dialog', { name: t('again.title') });
	await expect(dialog).toContainText('Earlier results');
	await dialog.getByRole('button', { name: t('again.yes') }).click();
	for (const item of quick) {
		await expect(groupOf(page, item)).toBeVisible();
		if (item.answer === 'number') await groupOf(page, item).getByRole('textbox').fill('3');
		else await page.keyboard.press(item.competency === 'process' ? String(item.options!.length) : '3');
		await page.keyboard.press('Enter');
		await expect(groupOf(page, item)).toBeHidden();
	}
	await finish(page);
	await page.getByRole('link', { name: t('earlier.open') }).click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('earlier.title'));
	await expect(entries(page)).toHaveCount(2);
	await expect(entries(page).first()).toContainText(t('earlier.present'));
	const [later, earlier] = [await savedOf(page, 0), await savedOf(page, 1)];
	const compared = compareResults(instrument, earlier, later, 'development');
	const change = page.getByRole('table', { name: t('change.title') });
	for (const { competency, change: found } of compared) {
		const row = change.getByRole('row').filter({ hasText: words.en.competencies[competency]!.name });
		await expect(row.getByRole('cell').last()).toContainText(t(`change.${found}`));
	}
	expect(compared.filter(({ change }) => change === 'up').length).toBeGreaterThan(0);
	expect(compared.filter(({ change }) => change === 'alike').length).toBeGreaterThan(0);
	const count = (wanted: string) => compared.filter(({ change }) => change === wanted).length;
	const [up, down] = [count('up'), count('down')];
	await expect(page.getByText(t('change.some', { count: up + down, up, down }))).toBeVisible();

	await change
		.getByRole('button', { name: t('change.working', { name: words.en.competencies.process!.inSentence }) })
		.click();
	const working = page.getByRole('dialog');
	const { limit, earlier: one } = compared.find(({ competency }) => competency === 'process')!;
	await expect(working).toContainText(`= ${limit!.toFixed(2)}, from`);
	await expect(working).toContainText(`− ${one!.score.toFixed(2)} =`);
	await expect(working).toContainText(t('change.working.real'));
});

test('an earlier result is read as it was, at an address of its own, and changes nothing that is kept', async ({
	page
}) => {
	await openTwo(page);
	await open(page, '/en/history');
	const before = await stored(page);
	await entries(page).nth(1).getByRole('link').click();
	await expect(page).toHaveURL(/#result-/);
	await expect(page.getByText(/^This is your result of/)).toBeVisible();
	await expect(page.getByLabel(t('settings.industry'))).toHaveValue('general');
	await page.getByLabel(t('settings.industry')).selectOption('finance');
	await page.getByRole('link', { name: 'Polski' }).click();
	await expect(page.getByText(/^To Twoje wyniki z\sdnia/)).toBeVisible();
	await page.reload();
	await expect(page.getByText(/^To Twoje wyniki z\sdnia/)).toBeVisible();
	await page.getByRole('link', { name: say.pl('earlier.back') }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.pl('earlier.title'));
	expect(await stored(page)).toEqual(before);
});

test('one is deleted, then all that are past, after a yes each; the present one stays', async ({ page, context }) => {
	await openTwo(page);
	await openResult(page, 'en', { ...sheet, seed: 3 }, true);
	await open(page, '/en/history');
	await expect(entries(page)).toHaveCount(3);
	const other = await context.newPage();
	await open(other, '/en/history');
	await expect(entries(other)).toHaveCount(3);
	const dialog = page.getByRole('dialog');

	await entries(page)
		.nth(1)
		.getByRole('button', { name: t('earlier.delete') })
		.click();
	await dialog.getByRole('button', { name: t('dialog.cancel') }).click();
	await expect(entries(page)).toHaveCount(3);
	await page.getByRole('button', { name: t('earlier.delete-all') }).click();
	await dialog.getByRole('button', { name: t('dialog.cancel') }).click();
	await entries(page)
		.nth(1)
		.getByRole('button', { name: t('earlier.delete') })
		.click();
	await dialog.getByRole('button', { name: t('earlier.delete'), exact: true }).click();
	await expect(page.getByText(t('earlier.deleted', { count: 1 }))).toBeVisible();
	for (const tab of [page, other]) await expect(entries(tab)).toHaveCount(2);
	await expect(page.getByRole('heading', { name: t('earlier.list') })).toBeFocused();

	await openResult(page, 'en', { ...sheet, seed: 5 }, true);
	await open(page, '/en/history');
	await page.getByRole('button', { name: t('earlier.delete-all') }).click();
	await dialog.getByRole('button', { name: t('earlier.delete-all') }).click();
	await expect(page.getByText(t('earlier.deleted', { count: 2 }))).toBeVisible();
	for (const tab of [page, other]) await expect(entries(tab)).toHaveCount(1);
	await expect(entries(page)).toContainText(t('earlier.present'));
});

test('delete everything takes them too, here and in another tab that shows a result', async ({ page, context }) => {
	await openTwo(page);
	const other = await context.newPage();
	await open(other, '/en/result');
	await expect(other.getByRole('table').first()).toBeVisible();
	await deleteEverything(page);
	await expect(page.getByText(t('notice.deleted'))).toBeVisible();
	await expect(other.getByText(t('notice.deleted-elsewhere'))).toBeVisible();
	expect(await stored(other)).toEqual({});
	await open(other, '/en/history');
	await expect(other.getByText(t('earlier.none'))).toBeVisible();
	for (const tab of [page, other]) expect(await stored(tab)).toEqual({});
});

test('answers to another version are listed, saved and deleted, and not scored', async ({ page }) => {
	await openResult(page);
	const old = { ...sheet, instrument: 'coo@0.9.0' };
	await page.evaluate(
		(text) => localStorage.setItem('coo-fit/1/earlier/old', text),
		JSON.stringify({ at: '2025-01-01T10:00:00Z', sheet: old })
	);
	await page.evaluate(
		(text) => localStorage.setItem('coo-fit/1/earlier/older', text),
		JSON.stringify({ at: '2024-01-01T10:00:00Z', sheet: { ...sheet, instrument: 'coo@1.0.0', seed: 2 } })
	);
	await open(page, '/en/history');
	await expect(entries(page)).toHaveCount(3);
	await expect(entries(page).nth(1)).toContainText(
		t('earlier.other-version', { instrument: 'coo@0.9.0', current: sheet.instrument })
	);
	await expect(entries(page).nth(1).getByRole('link')).toHaveCount(0);
	expect(await savedOf(page, 1)).toEqual(old);
	// The version that this one continues is compared, with a note.
	await expect(page.getByText(t('change.versions', { earlier: 'coo@1.0.0', later: sheet.instrument }))).toBeVisible();
	await expect(page.getByText(t('change.none'))).toBeVisible();
});

test('with the storage full, the result says that it is not kept', async ({ page }) => {
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, 4));
	await page.evaluate(() => {
		for (let length = 2 ** 21; length >= 1;) {
			try {
				localStorage.setItem(`full-${localStorage.length}`, 'x'.repeat(length));
			} catch {
				length = Math.floor(length / 2);
			}
		}
	});
	await open(page, '/en/quiz#review');
	await finish(page);
	await expect(page.getByText(t('earlier.not-kept'))).toBeVisible();
});

test('the same answers as a quick and as a full form change nothing, and are told apart by name', async ({ page }) => {
	await openResult(page);
	const full = { ...sheet, form: { modules: ['facts', 'core', 'deep:finance', 'deep:process'] } };
	await openResult(page, 'en', full, true);
	await open(page, '/en/history');
	await expect(page.getByText(t('change.none'))).toBeVisible();
	await expect(page.getByText(t('change.shared', { count: 32 }))).toBeVisible();
	const names = await page
		.getByLabel(t('change.earlier'))
		.or(page.getByLabel(t('change.later')))
		.allInnerTexts();
	expect(names[0]).toContain(`· ${t('industry.general')} · ${t('earlier.length.quick')}`);
	expect(names[1]).toContain(`· ${t('industry.general')} · ${t('earlier.length.custom', { count: 2 })}`);
	for (const action of ['read', 'save'] as const) {
		const said = await entries(page)
			.getByText(t(`earlier.${action}`))
			.allInnerTexts();
		expect(said[0]).toContain(t('earlier.length.custom', { count: 2 }));
		expect(said[1]).toContain(t('earlier.length.quick'));
	}
});

test('the chart of changes follows a new width at once, without moving there', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await openTwo(page);
	await open(page, '/en/history');
	const canvas = page.locator('canvas[data-drawn]');
	await expect(canvas).toBeVisible();
	await page.setViewportSize({ width: 1000, height: 900 });
	const [atOnce, atRest] = await canvas.evaluate(async (element: HTMLCanvasElement) => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		while (element.clientWidth === 0) await frame();
		await frame();
		await frame();
		const first = element.toDataURL();
		await new Promise((done) => setTimeout(done, 600));
		return [first, element.toDataURL()];
	});
	expect(atOnce).toBe(atRest);
});

const entries = (page: Page) => page.getByRole('region', { name: t('earlier.list') }).getByRole('listitem');
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));

async function savedOf(page: Page, at: number) {
	const button = entries(page)
		.nth(at)
		.getByRole('button', { name: t('earlier.save') });
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return JSON.parse(await textOf(download));
}

/** Two results on the device, one after the other. */
async function openTwo(page: Page) {
	await openResult(page);
	await openResult(page, 'en', { ...sheet, seed: 2 }, true);
}
