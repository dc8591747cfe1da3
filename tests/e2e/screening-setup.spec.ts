import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { openPostOffice, type Received } from '../fixtures/post-office.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { onData, prepare } from './fixtures/screening.ts';
import { firstOwner } from './fixtures/team.ts';
import { startServer, type Server } from './fixtures/server.ts';

let server: Server;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

test('a screening is begun, opened, and its candidates are invited from a list', async ({ page }) => {
	await page.goto(`${server.url}/en/first-run`);
	for (const [name, text] of [
		['name', 'Anna'],
		['email', 'anna@nordvik.example'],
		['password', 'a few words in a row']
	] as const) {
		await field(page, name).fill(text);
	}
	await page.getByRole('button', { name: 'Create the account' }).click();

	await page.getByRole('link', { name: 'New screening' }).click();
	await field(page, 'title').fill('Operations, Łódź');
	await field(page, 'seat').fill('Head of Operations');
	await field(page, 'controller').fill('Nordvik A/S, Aarhus');
	await field(page, 'locale-pl').check();
	await expectNothing(page);
	await page.getByRole('button', { name: 'Create the draft' }).click();
	await expect(page.getByText('It is not said why the role is needed.')).toBeVisible();

	await page.getByRole('link', { name: 'Settings' }).click();
	await field(page, 'why').fill('A second plant');
	await field(page, 'by').fill('Anna');
	await field(page, 'on').fill('2026-11-01');
	await field(page, 'reason').fill('Discussed');
	await page.getByText('English', { exact: true }).last().click();
	await field(page, 'notice-en-rights').fill(' ');
	// A must that the short questions do not ask about.
	const unasked = page.getByText('Not among the chosen questions');
	await field(page, 'fact-fact-sites').selectOption('must');
	await field(page, 'least-fact-sites').fill('2');
	await field(page, 'length').last().check();
	await expect(unasked).toHaveCount(0);
	await field(page, 'length').first().check();
	await expect(unasked).not.toHaveCount(0);
	await expectNothing(page);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('The English notice lacks: Rights.')).toBeVisible();
	await expect(page.getByText('A must-have fact is not among the chosen questions')).toBeVisible();

	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(field(page, 'why')).toBeVisible();
	await page.getByText('English', { exact: true }).last().click();
	await field(page, 'notice-en-rights').fill('You may see your data.');
	// Somebody else saves first: nothing is overwritten, and nothing that was typed is lost.
	const other = await page.context().newPage();
	await other.goto(page.url());
	await field(other, 'why').fill('A third plant');
	await other.getByRole('button', { name: 'Save' }).click();
	await expect(other.getByRole('link', { name: 'Settings' })).toBeVisible();
	await other.close();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('somebody has changed the settings')).toBeVisible();
	await expect(field(page, 'notice-en-rights')).toHaveValue('You may see your data.');
	await expectNothing(page);
	await page.getByRole('link', { name: 'Load the settings as they are now' }).click();
	await expect(field(page, 'why')).toHaveValue('A third plant');
	await field(page, 'fact-fact-sites').selectOption('none');
	await page.getByText('English', { exact: true }).last().click();
	await field(page, 'notice-en-rights').fill('You may see your data.');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('button', { name: 'Open the screening' }).click();
	await expect(page.getByRole('button', { name: 'Open the screening' })).toBeHidden();
	await page.getByRole('link', { name: 'Invitations' }).click();

	const list = (text: string) =>
		field(page, 'file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	await list('Navn;E-mail;Sprog\nSøren;soren@example;en\nEwa;ewa@example.org;de\n');
	await page.getByRole('button', { name: 'Invite everybody' }).click();
	await expect(page.getByText('Nobody was invited: 2 entries')).toBeVisible();
	await expect(page.getByText('“de” is no language of this screening')).toBeVisible();
	await list(`name,email\n${'Ann,ann@example\n'.repeat(201)}`);
	await page.getByRole('button', { name: 'Check the list' }).click();
	await expect(page.getByText('1 more is not shown.')).toBeVisible();
	const faults = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save all of them' }).click();
	const named = (await readFile(await (await faults).path(), 'utf8')).trim().split('\r\n');
	expect(named).toHaveLength(202);
	expect(named.at(-1)).toMatch(/^202,E-mail,.*ann@example/);
	await list(
		'Fornavn;Efternavn;E-mail;By;Foretrukket sprog\nSøren;Holm;soren@example.org;Aarhus;en\nEwa;Kowalska;ewa@example.org;Łódź;pl\n'
	);
	// Not all of it is read: that is shown before anybody is invited.
	await page.getByRole('button', { name: 'Invite everybody' }).click();
	await expect(page.getByText('2 candidates can be invited.')).toBeVisible();
	await expect(page.getByText('Not read: By.')).toBeVisible();
	await expect(page.getByRole('row', { name: 'Ewa Kowalska' })).toContainText('Polish');
	await expectNothing(page);
	await page.getByRole('button', { name: 'Invite everybody' }).click();
	// Colours that are on their way from one to the other are none to be measured.
	await expect(page.getByRole('button', { name: 'Fetch the links' })).toBeVisible();
	await page.mouse.move(0, 0);
	await page.waitForFunction(() => document.getAnimations().length === 0);
	await expectNothing(page);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Fetch the links' }).click();
	const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n');
	expect(lines).toHaveLength(3);
	expect(lines.slice(1).every((line) => /\/(en|pl)\/invitation\/[\w-]{43}$/.test(line))).toBe(true);
	await expect(page.getByText('to be fetched')).toBeHidden();

	await page.locator('summary', { hasText: 'Change' }).first().click();
	await page.getByRole('button', { name: 'Make a new link' }).click();
	await expect(page.getByLabel('Link for')).toHaveValue(/\/invitation\/[\w-]{43}$/);
	await expect(page.getByRole('button', { name: 'Copy' })).toBeVisible();

	await page.getByRole('link', { name: 'Back to' }).click();
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByText('There are candidates already.')).toBeVisible();
	await expect(field(page, 'target-finance')).toBeDisabled();
	// What candidates were told is not taken back, and what stands in the way is said at its field.
	await expect(field(page, 'ownReport')).toBeDisabled();
	await field(page, 'locale-pl').uncheck();
	await field(page, 'eraseOn').fill(`${new Date().getFullYear() + 1}-12-31`);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('2 fields need another look')).toBeVisible();
	await expect(page.getByRole('group', { name: 'Languages for candidates' })).toHaveAccessibleDescription(
		/Polish stays: 1 candidate was invited in it/
	);
	await expect(field(page, 'eraseOn')).toHaveAccessibleDescription(/it may only come earlier/);
	await expectNothing(page);
});

test('a letter that did not arrive is found, and sent again', async ({ page, context }) => {
	const letters: Received[] = [];
	const office = await openPostOffice(letters);
	const prepared = await prepare([{ name: 'Ann' }, { name: 'Bo' }]);
	await onData(prepared.data, ({ outbox, seal }) =>
		outbox.add([
			{
				...{
					id: 'letter-1',
					kind: 'invitation',
					screening: 'screening-1',
					candidate: 'candidate-2',
					sealed: seal.close('x')
				},
				...{ state: 'failed', attempts: 8, nextAt: '2026-11-02T08:00:00.000Z', fault: 'sign-in' },
				...{ createdAt: '2026-11-02T08:00:00.000Z', sentAt: null }
			}
		])
	);
	const mail = { COO_FIT_SMTP_URL: `smtp://127.0.0.1:${office.port}`, COO_FIT_MAIL_FROM: 'hr@nordvik.example' };
	const place = await startServer({ env: { COO_FIT_DATA: prepared.data, ...mail } });
	await (await firstOwner(place)).lend(context);
	await page.goto(`${place.url}/en/screenings/screening-1/invite`);
	await page.getByRole('link', { name: 'Show whose' }).click();
	await expect(page.getByRole('main').getByRole('listitem')).toHaveText([/Bo.*Given up/]);
	await expectNothing(page);
	await page.getByRole('button', { name: 'Send all of these again' }).click();
	await expect(page.getByText('1 invitation is on the way.')).toBeVisible();
	await expect(page.getByText('Nobody is found.')).toBeVisible();
	await expect.poll(() => letters.length).toBe(1);
	await page.getByRole('link', { name: 'Show everybody' }).click();
	await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
	await place.stop();
	await office.stop();
	await prepared.delete();
});
