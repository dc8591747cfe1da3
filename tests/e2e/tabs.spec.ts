import type { Page } from '@playwright/test';
import { say, words } from './fixtures/say.ts';
import { answerOf, quick } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { answer, answerAll, deleteEverything, groupOf, open, openQuestion, ready } from './fixtures/visitor.ts';

test('two tabs that answer different questions keep both sets', async ({ page, context }) => {
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, 2));
	const other = await context.newPage();
	await open(other, `/en/quiz#${quick[10]!.id}`);
	await answer(other, quick[10]!);
	await answer(page, quick[2]!);
	await other.keyboard.press('Enter');
	await answer(other, quick[11]!);
	await page.keyboard.press('Enter');
	await answer(page, quick[3]!);

	for (const tab of [page, other]) {
		await tab.getByRole('button', { name: say.en('quiz.pause') }).click();
		await expectAnswered(tab, [0, 1, 2, 3, 10, 11]);
		await tab.reload();
		await ready(tab);
		await expectAnswered(tab, [0, 1, 2, 3, 10, 11]);
	}
});

test('an answer changed in one tab is changed in the other', async ({ page, context }) => {
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, 2));
	const other = await context.newPage();
	await open(other, `/en/quiz#${quick[0]!.id}`);
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Backspace');
	await groupOf(page, quick[0]!).getByRole('radio').first().press('1');
	await expect(groupOf(other, quick[0]!).getByRole('radio').first()).toBeChecked();
});

test('a number changed in one tab is changed in the other', async ({ page, context }) => {
	const item = quick.find(({ answer }) => answer === 'number')!;
	const fieldOf = (tab: Page) => groupOf(tab, item).getByRole('textbox');
	await open(page, '/en/quiz');
	await answer(page, quick[0]!);
	await openQuestion(page, item.id);
	const other = await context.newPage();
	await openQuestion(other, item.id);
	await fieldOf(page).fill('many');
	await fieldOf(page).blur();
	await fieldOf(other).fill('30');
	await expect(fieldOf(page)).toHaveValue('30');
	await expect(page.getByRole('alert')).toBeEmpty();
	await fieldOf(other).fill('3');
	await expect(fieldOf(page)).toHaveValue('3');
});

test('a result asked for in one tab is there in the other, which was at a question', async ({ page, context }) => {
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, 4));
	const other = await context.newPage();
	await open(other, '/en/quiz#review');
	await other.getByRole('button', { name: say.en('review.finish') }).click();
	await other.waitForURL('**/result');
	await page.getByRole('link', { name: say.en('nav.result') }).click();
	await expect(page.getByRole('heading', { name: say.en('gaps.title') })).toBeVisible();
});

test('a quiz begun again in one tab is followed by the other, which says so', async ({ page, context }) => {
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, 4));
	const other = await context.newPage();
	await open(other, '/en/start');
	await other.getByRole('button', { name: say.en('start.again') }).click();
	const dialog = other.getByRole('dialog', { name: say.en('again.title') });
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button', { name: say.en('again.yes') }).click();
	await expect(groupOf(other, quick[0]!)).toBeVisible();

	await expect(page.getByRole('status').filter({ hasText: say.en('notice.replaced-elsewhere') })).toBeVisible();
	await expect(groupOf(page, quick[0]!)).toBeVisible();
	await expect(groupOf(page, quick[0]!).getByRole('radio', { checked: true })).toHaveCount(0);
	await page.getByRole('button', { name: say.en('notice.close') }).click();
	await expect(page.getByText(say.en('notice.replaced-elsewhere'))).toBeHidden();

	await answer(other, quick[0]!);
	await expect(groupOf(page, quick[0]!).getByRole('radio', { checked: true })).toHaveValue(String(answerOf(quick[0]!)));
});

test('a change of mind in the dialog keeps everything', async ({ page }) => {
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, 2));
	const before = await stored(page);
	for (const [path, opens, title] of [
		['/en/start', 'start.again', 'again.title'],
		['/en/role', 'footer.delete', 'delete.title']
	] as const) {
		await open(page, path);
		await page.getByRole('button', { name: say.en(opens) }).click();
		const dialog = page.getByRole('dialog', { name: say.en(title) });
		await dialog.getByRole('button', { name: say.en('dialog.cancel') }).click();
		await expect(dialog).toBeHidden();
		await page.getByRole('button', { name: say.en(opens) }).click();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	}
	expect(await stored(page)).toEqual(before);
});

test('delete everything leaves nothing behind, here and in the other tab, and says so', async ({ page, context }) => {
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, 3));
	await page.getByRole('link', { name: 'Dansk' }).click();
	await expect(groupOf(page, quick[3]!, 'da')).toBeVisible();
	const other = await context.newPage();
	await open(other, `/en/quiz#${quick[0]!.id}`);
	await expect(groupOf(other, quick[0]!).getByRole('radio', { checked: true })).toHaveValue(
		String(answerOf(quick[0]!))
	);
	expect(Object.keys(await stored(page))).not.toEqual([]);
	expect(await context.cookies()).not.toEqual([]);

	await deleteEverything(page, 'da');
	await expect(page.getByRole('status').filter({ hasText: say.da('notice.deleted') })).toBeVisible();
	expect(await stored(page)).toEqual({});
	expect(await context.cookies()).toEqual([]);
	await expect(groupOf(other, quick[0]!).getByRole('radio', { checked: true })).toHaveCount(0);
	await other.reload();
	await ready(other);
	await expect(groupOf(other, quick[0]!)).toBeVisible();
	await expect(groupOf(other, quick[0]!).getByRole('radio', { checked: true })).toHaveCount(0);
});

const stored = (page: Page) =>
	page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('coo-fit'))));

async function expectAnswered(page: Page, at: number[]) {
	const answers = at.map((index) => words.en.items[quick[index]!.id]!.options![String(answerOf(quick[index]!))]!);
	const given = page
		.getByRole('listitem')
		.getByRole('button')
		.filter({ hasNotText: say.en('review.unanswered') });
	await expect(given).toHaveCount(at.length);
	for (const [index, text] of answers.entries()) await expect(given.nth(index)).toContainText(text);
}
