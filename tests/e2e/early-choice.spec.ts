import { say } from './fixtures/say.ts';
import { quick } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { groupOf, open, ready } from './fixtures/visitor.ts';
import type { Page } from '@playwright/test';

const first = quick[0]!;
const chosen = first.options![3]!.id;

test('a choice made before the script has arrived is kept and saved', async ({ page }) => {
	const release = await holdBackScripts(page);
	await page.goto('/pl/quiz');
	const radio = groupOf(page, first, 'pl').getByRole('radio').nth(3);
	await radio.check();
	release();
	await ready(page);
	await expect(radio).toBeChecked();
	await expect(page.getByText(say.pl('notice.not-saved'))).toBeHidden();

	await page.reload();
	await ready(page);
	await expect(radio).toBeChecked();
	await page.getByRole('button', { name: say.pl('quiz.next') }).click();
	await expect(groupOf(page, quick[1]!, 'pl')).toBeVisible();
	await open(page, '/pl/quiz');
	await expect(groupOf(page, quick[1]!, 'pl')).toBeVisible();
	await page.goto(`/pl/quiz#${first.id}`);
	await expect(groupOf(page, first, 'pl').getByRole('radio', { checked: true })).toHaveValue(chosen);
});

test('someone who comes back is shown no first question before their own', async ({ page }) => {
	await open(page, '/en/quiz');
	await page.keyboard.press('2');
	await page.keyboard.press('Enter');
	await expect(groupOf(page, quick[1]!)).toBeVisible();
	const release = await holdBackScripts(page);
	await page.reload();
	await expect(page.getByRole('link', { name: 'COO Fit' })).toBeVisible();
	await expect(groupOf(page, first)).toBeHidden();
	release();
	await expect(groupOf(page, quick[1]!)).toBeVisible();
	await page.keyboard.press('Backspace');
	await expect(groupOf(page, first).getByRole('radio', { checked: true })).toHaveValue(first.options![1]!.id);
});

/** Every script waits until the returned function is called. */
async function holdBackScripts(page: Page) {
	let release!: () => void;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	return release;
}
