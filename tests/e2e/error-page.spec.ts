import type { Page } from '@playwright/test';
import { languages, type Language } from '../../src/lib/i18n/languages.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { say } from './fixtures/say.ts';
import { expect, test } from './fixtures/test.ts';
import { open } from './fixtures/visitor.ts';

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

for (const [locale, language] of [
	['da-DK', 'da'],
	['pl', 'pl'],
	['de-DE', 'en']
] as const) {
	test.describe(locale, () => {
		test.use({ locale });

		test(`without a language in the address, a browser that wants ${locale} is spoken to in ${language}`, async ({
			page,
			complaints
		}) => {
			await expectErrorPage(page, '/nonsense', language);
			dropMissingPage(complaints);
		});
	});
}

test('the header leads on: to the same address in another language, or, without one, to its home', async ({
	page,
	complaints
}) => {
	await page.goto('/en/nonsense');
	await page.getByRole('link', { name: 'Polski' }).click();
	await expect(page).toHaveURL(/\/pl\/nonsense$/);
	await page.getByRole('link', { name: 'COO Fit' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.pl('welcome.title'));
	await page.goto('/nonsense');
	await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
	await page.getByRole('link', { name: 'Dansk' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.da('welcome.title'));
	dropMissingPage(complaints);
});

test('a page that cannot be fetched is answered by a page of the site too, and it opens once it can', async ({
	page,
	context,
	complaints
}) => {
	await open(page, '/da/quiz');
	// The page that says so has to be there before the network goes.
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await page.getByRole('link', { name: say.da('nav.methods') }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden kunne ikke åbnes');
	await expectHeader(page, 'da');
	await context.setOffline(false);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.da('methods.title'));
	complaints.splice(
		0,
		complaints.length,
		...complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|fetch/.test(text))
	);
});

async function expectErrorPage(page: Page, path: string, language: Language) {
	const response = await page.goto(path);
	expect(response!.status()).toBe(404);
	await expect(page.locator('html')).toHaveAttribute('lang', language);
	await expect(page).toHaveTitle(/\S.* – COO Fit$/);
	await expectHeader(page, language);
	const main = page.getByRole('main');
	await expect(main.getByRole('heading', { level: 1 })).not.toBeEmpty();
	await expectNothing(page);
	await main.getByRole('link').first().click();
	await expect(page).toHaveURL(new RegExp(`/${language}$`));
	await expect(page.getByRole('main')).toBeVisible();
}

/** The header of the product, in the words it has everywhere else, and its typeface. */
async function expectHeader(page: Page, language: Language) {
	const t = say[language];
	await expect(page.getByRole('banner').getByRole('link')).toHaveText(['COO Fit', 'EN', 'DA', 'PL']);
	await expect(page.getByRole('navigation', { name: t('nav.language'), exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: t('nav.skip') })).toHaveAttribute('href', '#content');
	await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'));
}

/** The browser itself reports that the page asked for is not there. */
function dropMissingPage(complaints: string[]) {
	const expected = /the server responded with a status of 404/;
	complaints.splice(0, complaints.length, ...complaints.filter((text) => !expected.test(text)));
}
