import { pages } from './fixtures/pages.ts';
import { say } from './fixtures/say.ts';
import { expect, test } from './fixtures/test.ts';
import { open } from './fixtures/visitor.ts';

for (const [locale, language] of [
	['da-DK', 'da'],
	['pl', 'pl'],
	['de-DE', 'en'],
	['en-GB', 'en']
] as const) {
	test.describe(locale, () => {
		test.use({ locale });

		test(`a browser that wants ${locale} is spoken to in ${language}`, async ({ page }) => {
			await page.goto('/');
			await expect(page).toHaveURL(new RegExp(`/${language}$`));
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(say[language]('welcome.title'));
		});
	});
}

for (const [wanted, language] of [
	['de, pl;q=0.4, da;q=0.9', 'da'],
	['de, fr', 'en'],
	['en;q=0, pl;q=0.1', 'pl'],
	['', 'en']
]) {
	test(`Accept-Language "${wanted}" leads to ${language}`, async ({ request }) => {
		const response = await request.get('/', { maxRedirects: 0, headers: { 'accept-language': wanted! } });
		expect(response.status()).toBe(307);
		expect(response.headers().location).toBe(`/${language}`);
	});
}

test('a page named without its language is found in the visitor’s, with what was asked of it', async ({ request }) => {
	expect(pages).toEqual(expect.arrayContaining(['', '/quiz', '/plan']));
	for (const place of pages.filter((page) => page !== '')) {
		const headers = { 'accept-language': 'da' };
		const response = await request.get(`${place}?from=mail`, { maxRedirects: 0, headers });
		expect([response.status(), response.headers().location]).toEqual([307, `/da${place}?from=mail`]);
	}
	expect((await request.get('/nonsense')).status()).toBe(404);
	expect((await request.get('/quiz/nonsense')).status()).toBe(404);
});

test('a question named without its language is found in the one chosen last', async ({ page }) => {
	await open(page, '/en/role');
	await page.getByRole('link', { name: 'Polski' }).click();
	await expect(page).toHaveURL(/\/pl\/role$/);
	await page.goto('/quiz');
	await expect(page).toHaveURL(/\/pl\/quiz#/);
});

test('the language chosen last wins over what the browser wants', async ({ page, context }) => {
	await open(page, '/en/role');
	await page.getByRole('link', { name: 'Polski' }).click();
	await expect(page).toHaveURL(/\/pl\/role$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.pl('role.title'));
	await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
	await expect(page.getByRole('link', { name: 'Polski' })).toHaveAttribute('aria-current', 'true');
	expect((await context.cookies()).map(({ name, value, sameSite }) => ({ name, value, sameSite }))).toEqual([
		{ name: 'language', value: 'pl', sameSite: 'Lax' }
	]);
	await page.goto('/');
	await expect(page).toHaveURL(/\/pl$/);
});

test('a language that there is not is no page', async ({ request }) => {
	expect((await request.get('/de')).status()).toBe(404);
});
