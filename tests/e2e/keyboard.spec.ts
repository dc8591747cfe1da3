import { score } from '../../src/lib/core/scoring/score.ts';
import { planOrder } from '../../src/lib/core/scoring/plan-order.ts';
import { wordCounts } from '../../src/lib/content/word-counts.ts';
import { languages } from '../../src/lib/i18n/languages.ts';
import { answerOf, instrument, numberOf, positionOf, quick } from './fixtures/sheet.ts';
import { headlineOf, say, words } from './fixtures/say.ts';
import { tabTo } from './fixtures/tab-to.ts';
import { expect, test } from './fixtures/test.ts';
import { groupOf, open, textOf } from './fixtures/visitor.ts';
import type { Locator, Page } from '@playwright/test';

for (const language of languages) {
	const t = say[language];

	test(`the whole quick quiz by keyboard alone, ${language}`, async ({ page }) => {
		await open(page, `/${language}`);
		await tabTo(page, page.getByRole('link', { name: t('welcome.start') }));
		await page.keyboard.press('Enter');
		await page.waitForURL(`/${language}/start`);
		await expect(page).toHaveTitle(`${t('start.title')} – COO Fit`);
		await tabTo(page, page.getByRole('button', { name: t('start.begin') }));
		await page.keyboard.press('Enter');
		await page.waitForURL(new RegExp(`/${language}/quiz`));

		for (const [index, item] of quick.entries()) {
			const group = groupOf(page, item, language);
			await expect(group).toBeVisible();
			await expect(page).toHaveTitle(`${t('quiz.title', { number: index + 1, count: quick.length })} – COO Fit`);
			if (index > 0) await expect(group.locator(':focus')).toHaveCount(1);
			if (item.answer === 'number') await page.keyboard.type(String(numberOf(item)));
			else if (index % 3 === 2) await chooseByArrows(page, group, positionOf(item));
			else await page.keyboard.press(String(positionOf(item) + 1));
			if (item.answer !== 'number') await expect(group.getByRole('radio').nth(positionOf(item))).toBeFocused();
			await page.keyboard.press('Enter');
		}

		await expect(page).toHaveTitle(`${t('review.title')} – COO Fit`);
		await expect(page.getByRole('heading', { name: t('review.title') })).toBeFocused();
		await tabTo(page, page.getByRole('button', { name: t('review.finish') }));
		await page.keyboard.press('Enter');
		await page.waitForURL(`/${language}/result`);
		await expect(page).toHaveTitle(`${t('result.title')} – COO Fit`);

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			tabTo(page, page.getByRole('button', { name: t('files.result') })).then(() => page.keyboard.press('Enter'))
		]);
		const result = JSON.parse(await textOf(download));
		expect(result.answers).toEqual(
			Object.fromEntries(instrument.items.flatMap((item) => (quick.includes(item) ? [[item.id, answerOf(item)]] : [])))
		);
		expect(result).toEqual(
			JSON.parse(JSON.stringify(score(instrument, result, { words: wordCounts(words[language].items) })))
		);

		const { headline, lede } = headlineOf(result, language);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
		await expect(page.getByText(lede)).toBeVisible();
		const gaps = page.getByRole('table', { name: t('gaps.title') });
		await expect(gaps.getByRole('rowheader')).toHaveText(
			planOrder(result).map((id) => words[language].competencies[id]!.name)
		);
		const plan = page.getByRole('article');
		await expect(plan).toHaveCount(planOrder(result).length);
		await expect(plan.first()).toContainText(words[language].competencies[planOrder(result)[0]!]!.name);
	});
}

test('the first question is reached by Tab, Backspace leads back, and the answers stay', async ({ page }) => {
	await open(page, '/en/quiz');
	const [first, second] = [groupOf(page, quick[0]!), groupOf(page, quick[1]!)];
	await tabTo(page, first.getByRole('radio').first());
	await page.keyboard.press('3');
	await page.keyboard.press('Enter');
	await page.keyboard.press('2');
	await expect(second.getByRole('radio').nth(1)).toBeChecked();
	await page.keyboard.press('Backspace');
	await expect(first.getByRole('radio').nth(2)).toBeChecked();
	await expect(first.getByRole('radio').nth(2)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(second.getByRole('radio').nth(1)).toBeFocused();
});

test('Enter without an answer says what to do, and stays', async ({ page }) => {
	await open(page, '/en/quiz');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toHaveText(say.en('quiz.choose', { skip: say.en('quiz.skip.placement') }));
	await expect(groupOf(page, quick[0]!)).toBeVisible();
	await page.keyboard.press('1');
	await expect(page.getByRole('alert')).toHaveText('');
});

/** From the first option, which has the focus and is not chosen yet. */
async function chooseByArrows(page: Page, group: Locator, position: number) {
	await expect(group.getByRole('radio').first()).toBeFocused();
	if (position === 0) await page.keyboard.press('Space');
	for (let steps = 0; steps < position; steps += 1) await page.keyboard.press('ArrowDown');
}
