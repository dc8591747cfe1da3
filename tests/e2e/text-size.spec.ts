import { languages } from '../../src/lib/i18n/languages.ts';
import { chromium } from '../ground/chromium.js';
import { fullResult } from './fixtures/full-result.ts';
import { pages } from './fixtures/pages.ts';
import { say } from './fixtures/say.ts';
import { deep } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { begin, open, openQuestion, openResult, openWorking, unfold } from './fixtures/visitor.ts';
import type { Page } from '@playwright/test';

const { executablePath, args } = chromium();

// The reader's own setting in the browser: a root font size of 32 instead of 16 pixels.
test.use({ launchOptions: { executablePath, args: [...args, '--blink-settings=defaultFontSize=32'] } });

for (const language of languages) {
	test(`at twice the size of text no page scrolls sideways, ${language}`, async ({ page }) => {
		for (const path of pages) {
			await open(page, `/${language}${path}`);
			expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
			await expectNoSideways(page, path);
		}
		await openResult(page, language);
		await expect(page.getByRole('heading', { name: say[language]('plan.title') })).toBeVisible();
		await expectNoSideways(page, '/result');
	});

	test(`neither do scenarios, work samples, and the result of the full form unfolded, ${language}`, async ({
		page
	}) => {
		await openResult(page, language, fullResult);
		await unfold(page);
		await expectNoSideways(page, 'result');
		await openWorking(page, 'analysis', language);
		await expectNoSideways(page, 'working');
		await page.evaluate(() => localStorage.clear());
		await begin(page, language, 'full');
		for (const id of deep) {
			await openQuestion(page, id, language);
			await expectNoSideways(page, id);
		}
	});
}

async function expectNoSideways(page: Page, path: string) {
	for (const width of [640, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		const [needed, there] = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.querySelector('dialog[open]') ?? document.documentElement;
			return [scrollWidth, clientWidth];
		});
		expect(needed, `${path} at ${width}`).toBeLessThanOrEqual(there!);
	}
}
