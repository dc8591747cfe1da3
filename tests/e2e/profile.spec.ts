import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ProfileEdit } from '../../src/lib/core/instrument/profile-edit.ts';
import { editedProfile } from '../../src/lib/core/profile/edited-profile.ts';
import type { Result } from '../../src/lib/core/scoring/result.ts';
import { score } from '../../src/lib/core/scoring/score.ts';
import { headlineOf, say, words } from './fixtures/say.ts';
import { instrument, sheet } from './fixtures/sheet.ts';
import { before, changed, edit, expectResult, fillIn, nameOf } from './fixtures/edited-profile.ts';
import { expect, test } from './fixtures/test.ts';
import { chooseFile, open, openResult, ready, save, textOf } from './fixtures/visitor.ts';

const t = say.en;

test('a profile is edited, the result moves and names it, a file takes it along, and the COO profile comes back', async ({
	page,
	browser,
	baseURL
}) => {
	expect(changed.length).toBeGreaterThan(0);
	await openResult(page);
	await page.getByRole('link', { name: t('profile.link', { version: '1.0.0' }) }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('profile.title'));
	await ready(page);
	await fillIn(page);
	await expect(page.getByText(t('profile.preview.all', { count: changed.length }))).toBeVisible();
	await page.getByRole('button', { name: t('profile.save') }).click();

	const date = (await storedEdit(page)).date;
	const profile = editedProfile(instrument, { ...edit, date });
	const after = score(instrument, sheet, { profile });
	await expect(page.getByText(t('profile.saved', { version: profile.version }))).toBeVisible();
	await page.getByRole('link', { name: t('profile.result') }).click();
	await expectResult(page, after);
	await page.getByRole('button', { name: t('share.open') }).click();
	await expect(page.getByRole('dialog')).toContainText(t('share.profile'));
	await page.keyboard.press('Escape');
	expect(headlineOf(after, 'en').headline).not.toBe(headlineOf(before, 'en').headline);
	await expect(page.getByRole('heading', { name: t('profile.must.title') })).toBeHidden();
	await page.getByLabel(t('settings.purpose')).selectOption('selection');
	await expect(page.getByRole('region', { name: t('profile.must.title') })).toContainText(t('profile.must.not-met'));
	await page.getByLabel(t('settings.purpose')).selectOption('development');

	const data = new Uint8Array(await page.pdf());
	const printed = await printedIn(data);
	for (const part of [edit.author, edit.reason, profile.version]) expect(printed).toContain(squeeze(part));

	await page.getByRole('table').first().getByRole('button').first().click();
	await expect(page.getByRole('dialog')).toContainText(edit.author);
	await page.keyboard.press('Escape');

	const saved = await save(page, t('files.result'));
	expect((JSON.parse(saved) as Result).profile).toEqual(after.profile);
	const elsewhere = await browser.newPage({ baseURL: baseURL! });
	await openResult(elsewhere, 'en', saved);
	await expectResult(elsewhere, after);
	expect(await save(elsewhere, t('files.result'))).toBe(saved);
	await elsewhere.getByLabel(t('settings.industry')).selectOption('finance');
	await expectResult(elsewhere, score(instrument, { ...sheet, industry: 'finance' }, { profile }));
	await elsewhere.close();

	await page.getByRole('link', { name: t('profile.link', { version: profile.version }) }).click();
	await page.getByRole('button', { name: t('profile.back') }).click();
	await expect(page.getByText(t('profile.used', { version: '1.0.0' }))).toBeVisible();
	await page.getByRole('link', { name: t('nav.result'), exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlineOf(before, 'en').headline);
	await expect(page.getByText(edit.author)).toHaveCount(0);
	await page.getByRole('button', { name: t('share.open') }).click();
	await expect(page.getByRole('dialog')).toContainText(t('share.about'));
	await expect(page.getByRole('dialog')).not.toContainText(t('share.profile'));
});

test('nothing is saved without an author, a reason and a change, and each fault says what to do', async ({ page }) => {
	await open(page, '/en/profile');
	await page.getByRole('button', { name: t('profile.save') }).click();
	const faults = page.getByRole('alert').getByRole('listitem');
	await expect(faults).toHaveText([
		t('profile.error.author', { limit: 100 }),
		t('profile.error.reason', { limit: 1000 }),
		t('profile.error.nothing')
	]);
	const target = page.getByLabel(`${t('profile.target')}: ${nameOf('finance')}`);
	await target.fill('ninety');
	const name = words.en.competencies.finance!.inSentence;
	await expect(target).toHaveAccessibleDescription(t('profile.error.target', { name, highest: 95 }));
	await target.fill('96');
	await expect(target).toHaveAttribute('aria-invalid', 'true');
	await target.fill('90');
	await expect(target).toHaveAttribute('aria-invalid', 'false');
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('versions are kept, used, saved as a file, opened elsewhere and deleted', async ({ page }) => {
	await open(page, '/en/profile');
	await fillIn(page);
	await page.getByRole('button', { name: t('profile.save') }).click();
	const { version } = editedProfile(instrument, { ...edit, date: (await storedEdit(page)).date });
	await page.reload();
	await ready(page);
	const card = page.getByRole('article', { name: t('profile.version', { version }) });
	await expect(card).toContainText(t('profile.version.used'));
	await expect(card).toContainText(edit.reason);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		card.getByRole('button', { name: t('profile.version.file') }).click()
	]);
	const file = await textOf(download);
	await card.getByRole('button', { name: t('profile.version.delete') }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: t('profile.version.delete') })
		.click();
	await expect(page.getByText(t('profile.deleted'))).toBeVisible();
	await expect(page.getByText(t('profile.used', { version: '1.0.0' }))).toBeVisible();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	await page.reload();
	await ready(page);

	const choose = (content: string) =>
		page
			.getByLabel(t('profile.open'), { exact: true })
			.setInputFiles({ name: 'profile.json', mimeType: 'application/json', buffer: Buffer.from(content) });
	await choose(file.replace('"target": 5', '"target": 500'));
	await expect(page.getByRole('alert').filter({ hasText: 'target' })).toContainText(t('files.error'));
	await choose(file);
	await expect(page.getByText(t('profile.opened'))).toBeVisible();
	await expect(card).toBeVisible();
	await expect(page.getByLabel(`${t('profile.target')}: ${nameOf(changed[0]!)}`)).toHaveValue('5');
});

test('what was changed and not saved is left only after a yes, by a link and along the history; another language keeps it', async ({
	page
}) => {
	await open(page, '/en/profile');
	const target = page.getByLabel(`${t('profile.target')}: ${nameOf('finance')}`);
	const dialog = page.getByRole('dialog', { name: t('profile.unsaved.title') });
	await target.fill('33');
	await page.getByRole('link', { name: t('nav.role') }).click();
	await dialog.getByRole('button', { name: t('dialog.cancel') }).click();
	await expect(page).toHaveURL(/\/en\/profile$/);
	await expect(target).toHaveValue('33');
	await page.getByRole('link', { name: 'Dansk' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.da('profile.title'));
	await page.getByRole('link', { name: 'English' }).click();
	await expect(target).toHaveValue('33');
	await page.getByRole('link', { name: t('nav.role') }).click();
	await dialog.getByRole('button', { name: t('profile.unsaved.yes') }).click();
	await expect(page).toHaveURL(/\/en\/role$/);

	await page.goBack();
	await expect(target).not.toHaveValue('33');
	await target.fill('44');
	await page.evaluate(() => history.forward());
	await dialog.getByRole('button', { name: t('dialog.cancel') }).click();
	await expect(target).toHaveValue('44');
	await page.evaluate(() => history.forward());
	await dialog.getByRole('button', { name: t('profile.unsaved.yes') }).click();
	await expect(page).toHaveURL(/\/en\/role$/);
	await page.goBack();
	await page.getByRole('link', { name: t('nav.role') }).click();
	await expect(page).toHaveURL(/\/en\/role$/);
});

test('where what was pressed is gone, reading goes on from a heading, and what was done is said', async ({ page }) => {
	await open(page, '/en/profile');
	for (const reason of ['One plant.', 'Two plants.']) {
		await fillIn(page);
		await page.getByLabel(t('profile.reason')).fill(reason);
		await page.getByRole('button', { name: t('profile.save') }).click();
		await expect(page.getByRole('article').filter({ hasText: reason })).toBeVisible();
	}
	const spoken = page.getByRole('status').filter({ hasText: /\w/ });
	const versions = page.getByRole('heading', { name: t('profile.versions.title') });
	await page.getByRole('button', { name: t('profile.back') }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(spoken.filter({ hasText: t('profile.now.base') })).toBeVisible();

	const first = page.getByRole('article').first();
	const version = (await first.getAttribute('aria-label'))!.replace(/^\D+/, '');
	await first.getByRole('button', { name: t('profile.version.use') }).click();
	await expect(versions).toBeFocused();
	await expect(spoken.filter({ hasText: t('profile.now', { version }) })).toBeVisible();

	for (const left of [1, 0]) {
		await watchStatus(page);
		await first.getByRole('button', { name: t('profile.version.delete') }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: t('profile.version.delete') }).click();
		await expect(page.getByRole('article')).toHaveCount(left);
		await expect(versions).toBeFocused();
		// The second time it says the same, and is said all the same.
		await expect.poll(() => spokenIn(page)).toContain(t('profile.deleted'));
	}
});

test('an opened result that was read against the COO profile is shown so, whatever is in use here', async ({
	page
}) => {
	await open(page, '/en/profile');
	await fillIn(page);
	await page.getByRole('button', { name: t('profile.save') }).click();
	await expect(page.getByRole('article')).toBeVisible();
	await page.getByRole('link', { name: t('nav.result') }).click();
	await chooseFile(page, before);
	await expectResult(page, before);
	await expect(page.getByRole('link', { name: t('profile.link', { version: '1.0.0' }) })).toBeVisible();
});

/** From now on, what is put into a live region is taken down. */
async function watchStatus(page: Page) {
	await page.evaluate(() => {
		const heard: string[] = [];
		const observer = new MutationObserver((changes) => {
			for (const { addedNodes, target } of changes)
				heard.push([...addedNodes, target].map((node) => node.textContent ?? '').join(' '));
		});
		for (const region of document.querySelectorAll('[role=status]'))
			observer.observe(region, { childList: true, characterData: true, subtree: true });
		Object.assign(window, { heard });
	});
}
const spokenIn = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'));
/** The one edit that lies on the device. */
async function storedEdit(page: Page): Promise<ProfileEdit> {
	const found = await page.waitForFunction(() => {
		const key = Object.keys(localStorage).find((name) => /^coo-fit\/1\/profile\/\d/.test(name));
		return key && (JSON.parse(localStorage.getItem(key)!) as { edit: ProfileEdit }).edit;
	});
	return (await found.jsonValue()) as ProfileEdit;
}

async function printedIn(data: Uint8Array): Promise<string> {
	const report = await getDocument({ data, verbosity: 0 }).promise;
	const pages = await Promise.all(Array.from({ length: report.numPages }, (_, at) => report.getPage(at + 1)));
	const contents = await Promise.all(pages.map((one) => one.getTextContent()));
	return squeeze(contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(''));
}

/** Lines are broken on paper as they fit. */
const squeeze = (text: string): string => text.replace(/\s/g, '');
