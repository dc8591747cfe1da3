import type { Item } from '../../src/lib/core/instrument/instrument.ts';
import { prepare } from './fixtures/screening.ts';
import { say } from './fixtures/say.ts';
import { startServer } from './fixtures/server.ts';
import { answerOf, quick } from './fixtures/sheet.ts';
import { stepBy } from './fixtures/phone.ts';
import { firstOwner } from './fixtures/team.ts';
import { expect, test } from './fixtures/test.ts';
import { answerAll, groupOf, open } from './fixtures/visitor.ts';
import { askedBy, comeIn, openRoom, press } from './fixtures/workshop.ts';
import type { Page } from '@playwright/test';

/** From the first question, along the browser's own history to the overview and back. */
async function walk(page: Page, [first, second, third]: Item[]) {
	const isOpen = (item: Item) => expect(groupOf(page, item)).toBeVisible();
	const isReview = () => expect(page.getByRole('heading', { name: say.en('review.title') })).toBeFocused();
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${first!.id}`);
	await answerAll(page, [first!, second!]);
	expect(new URL(page.url()).hash).toBe(`#${third!.id}`);
	await expect(page.locator('[data-start]')).toBeFocused();
	await press(page, say.en('quiz.pause'));
	await isReview();
	await page.goBack();
	await isOpen(third!);
	await page.goBack();
	await isOpen(second!);
	await expect(groupOf(page, second!).getByRole('radio', { checked: true })).toHaveValue(String(answerOf(second!)));
	await page.goForward();
	await page.goForward();
	await expect(page.getByRole('heading', { name: say.en('review.title') })).toBeVisible();
	await page.evaluate(() => (location.hash = 'content'));
	await expect.poll(() => new URL(page.url()).hash).toBe('#review');
}

test('the browser’s Back and Forward lead a candidate from question to question', async ({ page }) => {
	const prepared = await prepare([{ state: 'started' }], { modules: ['facts:quick', 'core'] });
	const server = await startServer({ env: { COO_FIT_DATA: prepared.data } });
	try {
		await open(page, server.url + prepared.links[0]!);
		await walk(page, quick);
	} finally {
		await server.stop();
		await prepared.delete();
	}
});

test('the browser’s Back and Forward lead whoever is in a workshop from question to question', async ({
	browser,
	server
}) => {
	const client = await firstOwner(server);
	const { host, code } = await openRoom(browser, client, server, 'Drift');
	const phone = await comeIn(browser, server, code, 'en');
	await stepBy(client, new URL(host.url()).pathname.split('/').at(-1)!)({ type: 'phase.moved', phase: 'answering' });
	await walk(phone, askedBy(['core']));
});
