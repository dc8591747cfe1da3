import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/i18n/languages.ts';
import { expectNoSideways, expectToFit } from './fixtures/expect-to-fit.ts';
import { fullResult } from './fixtures/full-result.ts';
import { pages } from './fixtures/pages.ts';
import { say } from './fixtures/say.ts';
import { deep, quick, sheet } from './fixtures/sheet.ts';
import { expect, test, underName } from './fixtures/test.ts';
import { answerAll, begin, groupOf, open, openQuestion, openResult, openWorking, unfold } from './fixtures/visitor.ts';

test.use({ baseURL: underName });

for (const language of languages) {
	const t = say[language];

	test(`no page scrolls sideways, and everything to press is large enough, ${language}`, async ({ page }) => {
		for (const path of pages) {
			await open(page, `/${language}${path}`);
			await expectToFit(page, path);
		}
	});

	test(`neither do questions, the review, the result and its working, ${language}`, async ({ page }) => {
		await begin(page, language, 'full');
		for (const id of ['finance-costs', 'process-indicators', ...deep, 'fact-functions', 'fact-team']) {
			await openQuestion(page, id, language);
			await expectToFit(page, id);
		}
		await answerAll(
			page,
			quick.filter(({ id }) => id === 'fact-team'),
			language
		);
		await page.getByRole('button', { name: t('quiz.pause') }).click();
		await expect(page.getByRole('heading', { name: t('review.title') })).toBeVisible();
		await expectToFit(page, 'review');
		await openFresh(page, language);
		await page.getByText(t('radar.table')).click();
		await expectToFit(page, 'result');
		await page.getByRole('table').first().getByRole('button').first().click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectToFit(page, 'working');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: t('share.open') }).click();
		await expect(page.getByRole('img', { name: t('share.qr') })).toBeVisible();
		await expectToFit(page, 'share');
		const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
		await openResult(page, language, { ...sheet, seed: 2 }, true);
		await open(page, `/${language}/history`);
		await expect(page.getByRole('table', { name: t('change.title') })).toBeVisible();
		await expectToFit(page, 'earlier results');
		await open(page, link);
		await expect(page.getByText(t('shared.banner'), { exact: true })).toBeVisible();
		await expectToFit(page, 'somebody else’s result');
	});

	test(`neither does the result of the full form, with all that is folded in it and in a working open, ${language}`, async ({
		page
	}) => {
		await openResult(page, language, fullResult);
		await unfold(page);
		await expectToFit(page, 'result');
		await openWorking(page, 'analysis', language);
		await expectToFit(page, 'working');
	});
}

test.describe('at 200 % zoom', () => {
	// What a window of 1280 by 800 is to the page when everything in it is twice as large.
	test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

	test('a whole question can be answered and the result read', async ({ page }) => {
		await open(page, '/pl/quiz');
		await groupOf(page, quick[0]!, 'pl').getByRole('radio').nth(4).check();
		await page.getByRole('button', { name: say.pl('quiz.next') }).click();
		await expect(groupOf(page, quick[1]!, 'pl')).toBeVisible();
		await expectNoSideways(page, 640, 'question');
		await page.evaluate(() => localStorage.clear());
		await openResult(page, 'pl');
		await expectNoSideways(page, 640, 'result');
	});
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
	test.describe(`motion: ${reducedMotion}`, () => {
		test.use({ contextOptions: { reducedMotion } });

		test('a switch of industry moves the chart only for those who want motion', async ({ page }) => {
			await openResult(page);
			const chart = page.getByRole('img', { name: say.en('gaps.chart') });
			await expect(chart.locator('canvas[data-drawn]')).toBeVisible();
			await page.getByLabel(say.en('settings.industry')).scrollIntoViewIfNeeded();
			const pictures = await page.evaluate(async () => {
				const canvas = document.querySelector('canvas')!;
				const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
				const select = document.querySelector('select')!;
				select.value = 'manufacturing';
				select.dispatchEvent(new Event('change', { bubbles: true }));
				await frame();
				const seen = new Set<string>();
				for (let frames = 0; frames < 60; frames += 1) {
					await frame();
					seen.add(canvas.toDataURL());
				}
				return seen.size;
			});
			if (reducedMotion === 'reduce') expect(pictures).toBe(1);
			else expect(pictures).toBeGreaterThan(1);
		});
	});
}

async function openFresh(page: Page, language: (typeof languages)[number]) {
	await open(page, `/${language}`);
	await page.evaluate(() => localStorage.clear());
	await openResult(page, language);
}
