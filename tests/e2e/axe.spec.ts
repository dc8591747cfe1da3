import { languages } from '../../src/lib/i18n/languages.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { fullResult } from './fixtures/full-result.ts';
import { pages } from './fixtures/pages.ts';
import { say } from './fixtures/say.ts';
import { deep, full, sheet } from './fixtures/sheet.ts';
import { expect, test, underName } from './fixtures/test.ts';
import { begin, open, openQuestion, openResult, openWorking, unfold } from './fixtures/visitor.ts';

test.use({ baseURL: underName, contextOptions: { reducedMotion: 'reduce' } });

for (const language of languages) {
	const t = say[language];

	test(`axe finds nothing on any page, ${language}`, async ({ page }) => {
		// The manual holds a hundred questions with their answers.
		test.slow();
		for (const path of pages) {
			await test.step(path || '/', async () => {
				await open(page, `/${language}${path}`);
				await expectNothing(page);
			});
		}
	});

	test(`axe finds nothing on a question of any kind, its hint, the review and the start-over, ${language}`, async ({
		page
	}) => {
		await begin(page, language, 'full');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('alert')).not.toBeEmpty();
		await test.step('hint', () => expectNothing(page));
		await page.keyboard.press('2');
		await page.getByText(t('quiz.why')).click();
		await test.step('answered, with the reason open', () => expectNothing(page));
		const kinds = ['evidence', 'choices', 'fact-team'].map((kind) =>
			full.find(({ id, kind: is, answer }) => [id, is, answer].includes(kind))
		);
		for (const id of [...kinds.map((item) => item!.id), ...deep]) {
			await openQuestion(page, id, language);
			if (id === 'fact-team') await page.getByRole('textbox').fill('many');
			await test.step(id, () => expectNothing(page));
		}
		await page.getByRole('button', { name: t('quiz.pause') }).click();
		await expect(page.getByText(t('review.open', { count: full.length - 1 }))).toBeVisible();
		await test.step('review', () => expectNothing(page));
		await open(page, `/${language}/start`);
		await page.getByRole('button', { name: t('start.again') }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await test.step('start again', () => expectNothing(page));
	});

	test(`axe finds nothing on the result of the full form, its tables, dialogs and faults, ${language}`, async ({
		page
	}) => {
		await openResult(page, language, fullResult);
		for (const chart of ['gaps.chart', 'radar.chart'] as const) {
			await page.getByRole('img', { name: t(chart) }).scrollIntoViewIfNeeded();
		}
		await unfold(page);
		await test.step('result', () => expectNothing(page));
		await page
			.getByLabel(t('files.open'), { exact: true })
			.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{') });
		await expect(page.getByRole('alert')).not.toBeEmpty();
		await test.step('a broken file', () => expectNothing(page));
		await openWorking(page, 'analysis', language);
		await test.step('working', () => expectNothing(page));
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: t('footer.delete') }).click();
		await expect(page.getByRole('dialog', { name: t('delete.title') })).toBeVisible();
		await test.step('delete everything', () => expectNothing(page));
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: t('plan.make') }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('planner.title'));
		await page.getByRole('textbox').first().fill('…');
		await test.step('plan', () => expectNothing(page));
	});

	test(`axe finds nothing on sharing, earlier results and those of others, ${language}`, async ({ page }) => {
		await openResult(page, language);
		await test.step('result of the quick form', () => expectNothing(page));
		await page.getByRole('button', { name: t('share.open') }).click();
		await expect(page.getByRole('img', { name: t('share.qr') })).toBeVisible();
		const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
		await test.step('share', () => expectNothing(page));
		await page.keyboard.press('Escape');
		await openResult(page, language, { ...sheet, seed: 2 }, true);
		await open(page, `/${language}/history`);
		await expect(page.getByRole('table', { name: t('change.title') })).toBeVisible();
		await test.step('earlier results', () => expectNothing(page));
		await page.getByRole('table').getByRole('button').first().click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await test.step('working of a change', () => expectNothing(page));
		await open(page, link);
		await page.getByRole('button', { name: t('shared.compare') }).click();
		await test.step('somebody else’s result', () => expectNothing(page));
		await page.goto('about:blank');
		await open(page, link.slice(0, -9));
		await test.step('a broken link', () => expectNothing(page));
	});

	test(`axe finds nothing on the profile, a fact of it and its faults, ${language}`, async ({ page }) => {
		await open(page, `/${language}/profile`);
		await page.locator('summary').last().click();
		await page.getByRole('textbox').first().fill('many');
		await page.getByRole('button', { name: t('profile.save') }).click();
		await expect(page.getByRole('listitem').filter({ hasText: '95' })).toBeVisible();
		await expectNothing(page);
	});
}

test('axe finds nothing in forced colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page, '/en/quiz');
	await expectNothing(page);
	await openResult(page);
	await expectNothing(page);
});
