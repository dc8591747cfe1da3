import type { Page } from '@playwright/test';
import { wordCounts } from '../../src/lib/content/word-counts.ts';
import type { Item } from '../../src/lib/core/instrument/instrument.ts';
import { score } from '../../src/lib/core/scoring/score.ts';
import { languages } from '../../src/lib/i18n/languages.ts';
import { say, words } from './fixtures/say.ts';
import { full, instrument } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { begin, finish, open, save } from './fixtures/visitor.ts';

const phone = { width: 390, height: 844 };
const laptop = { width: 1280, height: 860 };

for (const [at, language] of languages.entries()) {
	test(`the full form, scenarios and work samples included, on a phone and on a laptop in turn, ${language}`, async ({
		page
	}) => {
		const t = say[language];
		test.slow();
		await begin(page, language, 'full');
		// What one language answers on the phone, the next one answers on the laptop.
		for (const [number, item] of full.entries()) {
			await page.setViewportSize((number + at) % 2 === 0 ? phone : laptop);
			await answer(page, item);
		}
		await finish(page, language);
		const result = JSON.parse(await save(page, t('files.result')));
		expect(Object.keys(result.answers)).toEqual(full.map(({ id }) => id));
		expect(result).toEqual(
			JSON.parse(JSON.stringify(score(instrument, result, { words: wordCounts(words[language].items) })))
		);
		for (const { methods } of Object.values<{ methods: object }>(result.competencies)) {
			expect(Object.keys(methods)).toContain('judgement');
		}
	});
}

for (const language of languages) {
	test(`areas are chosen before a quiz of chosen areas begins, ${language}`, async ({ page }) => {
		const t = say[language];
		await open(page, `/${language}/start`);
		await page.getByRole('radio', { name: new RegExp(`^${t('start.length.custom')}\\s`) }).check();
		await page.getByRole('button', { name: t('start.begin') }).click();
		await expect(page.getByRole('alert')).toHaveText(t('start.areas.none'));
		const first = page.getByRole('checkbox').first();
		await expect(first).toBeFocused();
		await first.check();
		await expect(page.getByRole('alert')).toHaveText('');
		await page.getByRole('button', { name: t('start.begin') }).click();
		await expect(page).toHaveURL(/\/quiz/);
	});
}

test('ratings of only some actions are kept, and are no answer yet', async ({ page }) => {
	await begin(page, 'en', 'full');
	const scenario = full.find(({ kind }) => kind === 'judgement')!;
	for (const item of full.slice(0, full.indexOf(scenario))) await answer(page, item);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.items[scenario.id]!.ask);
	await page.keyboard.type('42');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toHaveText(say.en('quiz.rate-all', { skip: say.en('quiz.skip.judgement') }));
	await page.reload();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(2);
	await page.getByRole('button', { name: say.en('quiz.pause') }).click();
	await expect(page.getByText(say.en('review.unanswered'), { exact: true })).toHaveCount(
		full.length - full.indexOf(scenario)
	);
});

/** Answers by keys; each step is waited for, since the next question comes in a moment. */
async function answer(page: Page, item: Item) {
	const title = await page.title();
	if (item.answer === 'number') await page.getByRole('textbox').fill('40');
	else if (item.actions) await page.keyboard.type('2415');
	else await page.keyboard.press(String((full.indexOf(item) % 5) + 1));
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveTitle(title);
}
