import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { expect, test } from './fixtures/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of languages) {
	test(`an address that leads nowhere is answered by a page of the site, ${language}`, async ({ page, complaints }) => {
		await expectErrorPage(page, `/${language}/nonsense`, language);
		dropMissingPage(complaints);
	});
}

test('each language says it in its own words', async ({ page, complaints }) => {
	const said: string[] = [];
	for (const language of languages) {
		await page.goto(`/${language}/nonsense`);
		said.push(await page.getByRole('heading', { level: 1 }).innerText());
	}
	expect(new Set(said).size).toBe(languages.length);
	dropMissingPage(complaints);
});

test('without a language in the address, the page of the site is in English', async ({ page, complaints }) => {
	await expectErrorPage(page, '/nonsense', 'en');
	dropMissingPage(complaints);
});

async function expectErrorPage(page: Page, path: string, language: Language) {
	const response = await page.goto(path);
	expect(response!.status()).toBe(404);
	await expect(page.locator('html')).toHaveAttribute('lang', language);
	await expect(page).toHaveTitle(/\S.* – COO Fit$/);
	const main = page.getByRole('main');
	await expect(main.getByRole('heading', { level: 1 })).not.toBeEmpty();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
		expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
	}
	await main.getByRole('link').first().click();
	await expect(page).toHaveURL(new RegExp(`/${language}$`));
	await expect(page.getByRole('main')).toBeVisible();
}

/** The browser itself reports that the page asked for is not there. */
function dropMissingPage(complaints: string[]) {
	const expected = /the server responded with a status of 404/;
	complaints.splice(0, complaints.length, ...complaints.filter((text) => !expected.test(text)));
}
