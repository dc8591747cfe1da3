import { say } from './fixtures/say.ts';
import { quick } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { groupOf, open, openResult, ready } from './fixtures/visitor.ts';
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
	// The question has its address once it has been painted, and by that address a reload comes back to it.
	await expect(page).toHaveURL(`/pl/quiz#${first.id}`);

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

test('someone with a plan is shown no page without one before it, and nobody else waits', async ({ page }) => {
	await openResult(page);
	await page.getByRole('link', { name: say.en('plan.make') }).click();
	const plan = page.getByRole('heading', { name: say.en('planner.title'), exact: true });
	const none = page.locator('h1', { hasText: say.en('planner.none.title') });
	await expect(plan).toBeVisible();
	// A plan outlasts the answers that it was made from.
	await page.evaluate(() => {
		for (const key of Object.keys(localStorage)) if (key !== 'coo-fit/1/plan') localStorage.removeItem(key);
	});
	const release = await holdBackScripts(page);
	await page.reload();
	await expect(page.getByRole('link', { name: 'COO Fit' })).toBeVisible();
	await expect(none).toBeAttached();
	await expect(none).toBeHidden();
	release();
	await expect(plan).toBeVisible();

	await page.evaluate(() => localStorage.clear());
	const releaseAgain = await holdBackScripts(page);
	await page.reload();
	await expect(none).toBeVisible();
	releaseAgain();
	await ready(page);
	await expect(none).toBeVisible();
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
