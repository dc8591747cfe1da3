import type { Page } from '@playwright/test';
import { say } from './fixtures/say.ts';
import { quick } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { answer, groupOf, open, openQuestion } from './fixtures/visitor.ts';

const item = quick.find(({ answer }) => answer === 'number')!;

/** A list with nothing chosen in it is no answer; other tabs take it over like one. */
const NONE: string[] = [];

test('a number that becomes none leaves no answer behind', async ({ page }) => {
	await open(page, '/en/quiz');
	await answer(page, quick[0]!);
	await openQuestion(page, item.id);
	const field = groupOf(page, item).getByRole('textbox');
	await field.pressSequentially('12');
	await expect.poll(() => stored(page)).toEqual([12]);

	await field.pressSequentially('x');
	await expect(field).toHaveValue('12x');
	await expect(page.getByRole('alert')).not.toBeEmpty();
	await expect.poll(() => stored(page)).toEqual([NONE]);
	await page.reload();
	await expect(field).toHaveValue('');

	await field.pressSequentially('7');
	await expect.poll(() => stored(page)).toEqual([7]);
	await field.fill('');
	await expect.poll(() => stored(page)).toEqual([NONE]);
	await page.getByRole('button', { name: say.en('quiz.pause') }).click();
	await expect(page.getByText(say.en('review.open', { count: quick.length - 1 }))).toBeVisible();
});

/** What lies on the device as answer to the question. */
async function stored(page: Page): Promise<unknown[]> {
	const entries = await page.evaluate(() => Object.entries(localStorage));
	return entries.filter(([key]) => key.endsWith(`/${item.id}`)).map(([, kept]) => JSON.parse(kept).answer);
}
