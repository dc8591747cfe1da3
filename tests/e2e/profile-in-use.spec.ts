import type { Page } from '@playwright/test';
import { editedProfile } from '../../src/lib/core/profile/edited-profile.ts';
import { score } from '../../src/lib/core/scoring/score.ts';
import { before, changed, edit, expectResult, fillIn } from './fixtures/edited-profile.ts';
import { say } from './fixtures/say.ts';
import { instrument, sheet } from './fixtures/sheet.ts';
import { expect, test } from './fixtures/test.ts';
import { chooseFile, deleteEverything, open, openResult } from './fixtures/visitor.ts';

const t = say.en;
const other = {
	...edit,
	author: 'Jan Żak',
	date: '2026-11-20',
	competencies: { [changed[0]!]: { target: 10 } }
};
const theirs = score(instrument, sheet, { profile: editedProfile(instrument, other) });

test('what others send brings its profile, and answers alone leave the one in use', async ({ page }) => {
	await open(page, '/en/shared');
	await takeOver(page, theirs);
	await expectResult(page, theirs);
	await open(page, '/en/shared');
	await takeOver(page, { ...sheet, seed: 5 });
	await page
		.getByRole('dialog')
		.getByRole('button', { name: t('shared.mine.yes') })
		.click();
	await page.waitForURL('**/en/result');
	await expect(page.getByText(other.author)).toBeVisible();
});

test('where the device refuses to keep anything, a profile stays in use from page to page', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await open(page, '/en/shared');
	await takeOver(page, theirs);
	await expectResult(page, theirs);
	await page.getByRole('link', { name: t('profile.link', { version: theirs.profile.version }) }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('profile.title'));
	await expect(page.getByText(other.author).first()).toBeVisible();
	await page.getByRole('link', { name: t('nav.result'), exact: true }).click();
	await expectResult(page, theirs);
	await deleteEverything(page);
	await expect(page.getByText(t('notice.deleted'))).toBeVisible();
	await page.getByRole('link', { name: t('nav.result'), exact: true }).click();
	await chooseFile(page, sheet);
	await expectResult(page, before);
});

test('a result follows the first profile that another tab takes into use, and the next', async ({ page, context }) => {
	await openResult(page);
	await expectResult(page, before);
	const tab = await context.newPage();
	await open(tab, '/en/profile');
	await fillIn(tab);
	await tab.getByRole('button', { name: t('profile.save') }).click();
	await expect(page.getByText(edit.author)).toBeVisible();
	await tab.getByRole('button', { name: t('profile.back') }).click();
	await expectResult(page, before);
	await expect(page.getByText(edit.author)).toHaveCount(0);
});

/** Opens a file as somebody else's, and takes it over. */
async function takeOver(page: Page, content: unknown) {
	await chooseFile(page, content);
	await page.getByRole('button', { name: t('shared.mine.take') }).click();
}
