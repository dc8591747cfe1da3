import type { Page } from '@playwright/test';
import { say, words } from './fixtures/say.ts';
import { answerOf, quick } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { answer, answerAll, finish, groupOf, open, ready, save } from './fixtures/visitor.ts';

test('a reload after every single answer keeps the place and every answer', async ({ page }) => {
	await open(page, '/en/quiz');
	for (const item of quick) {
		await answer(page, item);
		await reload(page);
		const group = groupOf(page, item);
		if (item.answer === 'number') await expect(group.getByRole('textbox')).toHaveValue(String(answerOf(item)));
		else await expect(group.getByRole('radio', { checked: true })).toHaveValue(String(answerOf(item)));
		await page.keyboard.press('Enter');
		await expect(group).toBeHidden();
	}

	await expect(page.getByRole('heading', { name: say.en('review.title') })).toBeVisible();
	await reload(page);
	await expect(page.getByText(say.en('review.complete'))).toBeVisible();
	await finish(page);
	const before = await figures(page);
	await reload(page);
	expect(await figures(page)).toEqual(before);
	expect(JSON.parse(await save(page, say.en('files.answers'))).answers).toEqual(
		Object.fromEntries(quick.map((item) => [item.id, answerOf(item)]))
	);
});

test('the same answers are saved as the same bytes, whatever has been reloaded or changed in between', async ({
	page
}) => {
	await open(page, '/en/quiz');
	await answerAll(page);
	await finish(page);
	const before = await save(page, say.en('files.answers'));
	await reload(page);
	expect(await save(page, say.en('files.answers'))).toBe(before);
});

test('a reload directly after the last answer, before the review, loses nothing', async ({ page }) => {
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, -1));
	const last = quick.at(-1)!;
	await groupOf(page, last).getByRole('textbox').pressSequentially('17');
	await page.reload();
	await ready(page);
	await expect(groupOf(page, last).getByRole('textbox')).toHaveValue('17');
	await page.goto('/en/quiz');
	await expect(page.getByText(say.en('review.complete'))).toBeVisible();
});

test('a reload in the very moment of a step comes back to where the step led', async ({ page }) => {
	await open(page, '/en/quiz');
	await answer(page, quick[0]!);
	await stepAndReload(page, say.en('quiz.next'));
	await expect(groupOf(page, quick[1]!)).toBeVisible();
	await stepAndReload(page, say.en('quiz.back'));
	await expect(chosen(page, 0)).toHaveValue(String(answerOf(quick[0]!)));
	await stepAndReload(page, say.en('quiz.pause'));
	await expect(page.getByRole('heading', { name: say.en('review.title') })).toBeVisible();
	await reload(page);
	await expect(page).toHaveURL(/#review$/);
	await expect(page.getByRole('heading', { name: say.en('review.title') })).toBeVisible();
});

test('the browser’s Back and Forward lead from question to question, and the answers stay', async ({ page }) => {
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, 3));
	await expect(groupOf(page, quick[3]!)).toBeVisible();
	await page.goBack();
	await expect(chosen(page, 2)).toHaveValue(String(answerOf(quick[2]!)));
	await page.goBack();
	await expect(chosen(page, 1)).toHaveValue(String(answerOf(quick[1]!)));
	await page.goForward();
	await expect(chosen(page, 2)).toHaveValue(String(answerOf(quick[2]!)));
	await page.goBack();
	await page.goBack();
	await expect(chosen(page, 0)).toHaveValue(String(answerOf(quick[0]!)));
	await page.goForward();
	await expect(chosen(page, 1)).toHaveValue(String(answerOf(quick[1]!)));
});

test('another language in the middle keeps the place and the answers', async ({ page }) => {
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, 5));
	for (const language of ['da', 'pl', 'en'] as const) {
		await page.getByRole('link', { name: { da: 'Dansk', pl: 'Polski', en: 'English' }[language] }).click();
		await expect(groupOf(page, quick[5]!, language)).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await reload(page);
		await expect(groupOf(page, quick[5]!, language)).toBeVisible();
		await page.getByRole('button', { name: say[language]('quiz.pause') }).click();
		const given = words[language].items[quick[0]!.id]!;
		await expect(
			page.getByRole('button', { name: say[language]('review.change', { question: given.ask }) })
		).toContainText(given.options![String(answerOf(quick[0]!))]!);
		await page.goBack();
		await expect(groupOf(page, quick[5]!, language)).toBeVisible();
	}
});

async function reload(page: Page) {
	await page.reload();
	await ready(page);
}

/** Presses a button and reloads before the browser can do anything else. */
async function stepAndReload(page: Page, name: string) {
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name, exact: true }).evaluate((button: HTMLButtonElement) => {
		button.click();
		location.reload();
	});
	await loaded;
	await ready(page);
}

const chosen = (page: Page, at: number) => groupOf(page, quick[at]!).getByRole('radio', { checked: true });

/** Every number of the result, as it stands in the tables. */
const figures = (page: Page) => page.getByRole('table').allTextContents();
