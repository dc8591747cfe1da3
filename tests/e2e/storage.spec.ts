import { say } from './fixtures/say.ts';
import { answerOf, quick } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { answerAll, deleteEverything, finish, groupOf, open, save } from './fixtures/visitor.ts';

test('with the storage full, the visitor is told and the quiz goes on in memory to a result and a file', async ({
	page
}) => {
	await open(page, '/en/start');
	await page.evaluate(() => {
		for (let length = 2 ** 21; length >= 1;) {
			try {
				localStorage.setItem(`full-${localStorage.length}`, 'x'.repeat(length));
			} catch {
				length = Math.floor(length / 2);
			}
		}
	});
	await page.getByRole('button', { name: say.en('start.begin') }).click();
	await expect(groupOf(page, quick[0]!)).toBeVisible();
	const notice = page.getByRole('status').filter({ hasText: say.en('notice.not-saved') });
	await expect(notice).toBeVisible();
	await answerAll(page);
	await finish(page);
	await expect(page.getByRole('table', { name: say.en('gaps.title') }).getByRole('rowheader')).toHaveCount(8);
	await expect(notice).toBeVisible();
	const { answers } = JSON.parse(await save(page, say.en('files.answers')));
	expect(answers).toEqual(Object.fromEntries(quick.map((item) => [item.id, answerOf(item)])));
});

test('where the browser deletes nothing, nobody is told that it did', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.removeItem = () => {
			throw new DOMException('refused', 'InvalidStateError');
		};
	});
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, 2));
	await deleteEverything(page);
	const status = page.getByRole('status');
	await expect(status.filter({ hasText: say.en('notice.not-deleted') })).toBeVisible();
	await expect(status.filter({ hasText: say.en('notice.deleted') })).toBeHidden();
});

test('a storage that fills up in the middle loses no answer', async ({ page }) => {
	await open(page, '/en/quiz');
	await answerAll(page, quick.slice(0, 4));
	await page.evaluate(() => {
		for (let length = 2 ** 21; length >= 1;) {
			try {
				localStorage.setItem(`full-${localStorage.length}`, 'x'.repeat(length));
			} catch {
				length = Math.floor(length / 2);
			}
		}
	});
	await answerAll(page, quick.slice(4));
	await expect(page.getByRole('status').filter({ hasText: say.en('notice.not-saved') })).toBeVisible();
	await finish(page);
	const { answers } = JSON.parse(await save(page, say.en('files.answers')));
	expect(answers).toEqual(Object.fromEntries(quick.map((item) => [item.id, answerOf(item)])));
});
