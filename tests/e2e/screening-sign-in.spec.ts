import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { languages } from '../../src/lib/i18n/languages.ts';
import { auditStore } from '../../src/lib/server/stores/audit-store.ts';
import { readSqlite } from '../../src/lib/server/stores/sqlite-engine.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { say } from './fixtures/say.ts';
import { startServer, type Server } from './fixtures/server.ts';
import { freePort, startSingleSignOn } from './fixtures/single-sign-on.ts';
import { addressOf, Client, colleague, firstOwner, PASSWORD } from './fixtures/team.ts';
import { test as base, expect } from './fixtures/test.ts';
import { open, ready } from './fixtures/visitor.ts';

const t = say.en;

/** A server of its own, whose first owner is there, at an address with a name: passkeys need one. */
const test = base.extend<{ owner: Page }, { data: string; server: Server; first: Client }>({
	data: [
		async ({}, use) => {
			const data = await mkdtemp(join(tmpdir(), 'coo-fit-e2e-sign-in-'));
			await use(data);
			await rm(data, { recursive: true });
		},
		{ scope: 'worker' }
	],
	server: [
		async ({ data }, use) => {
			const server = await startServer({ env: { COO_FIT_DATA: data } });
			await use({ ...server, url: server.url.replace('127.0.0.1', 'localhost') });
			await server.stop();
		},
		{ scope: 'worker' }
	],
	first: [async ({ server }, use) => use(await firstOwner(server)), { scope: 'worker' }],
	owner: async ({ page, first }, use) => {
		await signIn(page, first ? addressOf('owner') : '');
		await page.waitForURL('**/screenings');
		await use(page);
	}
});
test.describe.configure({ mode: 'default' });

async function signIn(page: Page, email: string) {
	await open(page, '/en/sign-in');
	await page.getByLabel(t('field.email')).fill(email);
	await page.getByLabel(t('field.password'), { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: t('sign-in.go'), exact: true }).click();
}

async function signOut(page: Page) {
	await page.getByRole('banner').getByRole('button').click();
	await page.waitForURL('**/sign-in');
	await ready(page);
}

test('a passkey is added, signs in without a password, and is removed', async ({ owner: page, context, data }) => {
	const devices = await context.newCDPSession(page);
	await devices.send('WebAuthn.enable');
	await devices.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
			...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true }
		}
	});
	await open(page, '/en/account');
	await page.getByLabel(t('passkey.name')).fill('tablet 7');
	await page.getByRole('button', { name: t('passkey.add') }).click();
	await expect(page.getByText('tablet 7').first()).toBeVisible();
	await signOut(page);
	await page.getByRole('button', { name: t('sign-in.passkey') }).click();
	await page.waitForURL('**/screenings');
	await open(page, '/en/account');
	await page.getByRole('button', { name: t('passkey.remove') }).click();
	await expect(page.getByText('tablet 7')).toHaveCount(0);

	const engine = readSqlite(join(data, 'coo-fit.db'));
	const [removed, signedIn, signedOut, added] = await auditStore(engine).page({ limit: 4 });
	await engine.close();
	// Who, what and which one, and nothing of the key or its name.
	expect([added!.action, removed!.action]).toEqual(['account.passkey-added', 'account.passkey-removed']);
	expect(signedOut!.action).toBe('account.sign-out');
	expect(signedIn).toMatchObject({ action: 'account.sign-in', detail: { how: 'passkey' } });
	for (const { actor } of [signedIn!, signedOut!, added!]) expect(actor).toBe(removed!.actor);
	expect(added!.detail).toEqual({ passkey: expect.any(String) });
	expect(removed!.detail).toEqual(added!.detail);
});

test('a second factor is asked for once it is confirmed: a code of the app, or a backup code once', async ({
	owner: page
}) => {
	await open(page, '/en/account');
	const second = page.getByRole('region', { name: t('account.second') });
	await second.getByLabel(t('account.current-password')).fill(PASSWORD);
	await second.getByRole('button', { name: t('second.begin') }).click();
	await expect(second.getByRole('img', { name: t('second.qr') })).toBeVisible();
	const secret = (await second.locator('.secret').innerText()).replaceAll(' ', '');
	const codes = await second
		.getByRole('list', { name: t('second.backup') })
		.getByRole('listitem')
		.allInnerTexts();
	const totp = new TOTP({ secret: Secret.fromBase32(secret) });
	const confirm = async (code: string) => {
		await second.getByLabel(t('second.app-code')).fill(code);
		await second.getByRole('button', { name: t('second.confirm.go') }).click();
	};
	await confirm('000000');
	await expect(second.getByText(t('fault.code-wrong'))).toBeVisible();
	await confirm(totp.generate());
	await expect(page.getByText(t('account.done.second-factor'))).toBeVisible();

	const step = async (code: string) => {
		await page.getByLabel(t('step.code'), { exact: true }).fill(code);
		await page.getByRole('button', { name: t('sign-in.go'), exact: true }).click();
	};
	await signOut(page);
	await signIn(page, addressOf('owner'));
	await page.waitForURL('**/sign-in/code');
	await step(codes[0]!);
	await page.waitForURL('**/screenings');
	await signOut(page);
	await signIn(page, addressOf('owner'));
	await page.waitForURL('**/sign-in/code');
	await step(codes[0]!);
	await expect(page.getByText(t('fault.code-wrong'))).toBeVisible();
	await step(totp.generate());
	await page.waitForURL('**/screenings');

	await open(page, '/en/account');
	await second.getByText(t('second.off'), { exact: true }).click();
	await second.locator('details').nth(1).getByLabel(t('account.current-password')).fill(PASSWORD);
	await second.getByRole('button', { name: t('second.off.go') }).click();
	await expect(page.getByText(t('account.done.off'))).toBeVisible();
});

test('somebody is asked in by a link, sees what their role allows, and is shut out while they work', async ({
	owner: page,
	browser,
	server
}) => {
	await open(page, '/en/people');
	await page.getByLabel(t('field.name')).fill('Agnieszka Łuczak');
	await page.getByLabel(t('field.email')).fill('agnieszka@example.org');
	await page
		.getByRole('region', { name: t('people.ask') })
		.getByLabel(t('people.role'))
		.selectOption('none');
	await page.getByRole('button', { name: t('people.ask.go'), exact: true }).click();
	const link = await page.getByLabel(t('people.link.label')).inputValue();

	const theirs = await (await browser.newContext({ baseURL: server.url })).newPage();
	await open(theirs, link);
	await theirs.getByLabel(t('field.new-password')).fill('short');
	await theirs.getByRole('button', { name: t('choose.go') }).click();
	await expect(theirs.getByText(t('fault.password'))).toBeVisible();
	await theirs.getByLabel(t('field.new-password')).fill(PASSWORD);
	await theirs.getByRole('button', { name: t('choose.go') }).click();
	await expect(theirs.getByText(t('sign-in.chosen'))).toBeVisible();
	await open(theirs, link);
	await expect(theirs.getByText(t('choose.ended'))).toBeVisible();
	await signIn(theirs, 'agnieszka@example.org');
	await expect(theirs.getByText(t('account.no-role'))).toBeVisible();

	const row = page.getByRole('listitem').filter({ hasText: 'Agnieszka' });
	await row.locator('summary').click();
	await row.getByLabel(t('people.role')).selectOption('recruiter');
	await row.getByRole('button', { name: t('person.role.go') }).click();
	await expect(row.getByText(t('role.recruiter'), { exact: true }).first()).toBeVisible();
	await open(theirs, '/en/screenings');
	await expect(theirs.getByRole('heading', { name: t('team.screenings') })).toBeVisible();
	await expect(theirs.getByRole('link', { name: t('team.people') })).toHaveCount(0);

	await row.getByRole('button', { name: t('person.shut-out.go') }).click();
	await expect(row.getByText(t('person.shut-out'), { exact: true })).toBeVisible();
	await theirs.goto('/en/account');
	await theirs.waitForURL('**/sign-in?to=**');
	await signIn(theirs, 'agnieszka@example.org');
	await expect(theirs.getByText(t('fault.shut-out'))).toBeVisible();
	await theirs.context().close();

	const own = page.getByRole('listitem').filter({ hasText: addressOf('owner') });
	await own.locator('summary').click();
	await own.getByRole('button', { name: t('person.delete') }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: t('person.delete') })
		.click();
	await expect(own.getByRole('alert')).toHaveText(t('fault.last-owner'));
});

test('axe finds nothing on the pages of an account, in any language', async ({ page, context, first }) => {
	test.setTimeout(180_000);
	await open(page, '/da/sign-in?error=signup_disabled');
	await expectNothing(page);
	const form = { name: 'Mette', email: 'mette@example.org', role: 'auditor' };
	const asked = await (await first.post(`/en/people?/ask`, form)).text();
	const link = String(/password\?token=[\w-]+/.exec(asked)?.[0]);
	for (const path of [link, 'password?token=none', 'sign-in/code']) {
		await open(page, `/pl/${path}`);
		await test.step(path, () => expectNothing(page));
	}
	await first.lend(context);
	for (const place of languages.flatMap((language) => [`/${language}/people`, `/${language}/account`])) {
		await open(page, place);
		for (const part of await page.locator('summary').all()) await part.click();
		await test.step(place, () => expectNothing(page));
	}
});

test('too many attempts are answered with a sentence', async ({ server, first }) => {
	expect((await first.fetch('/en/people')).status).toBe(200);
	const client = new Client(server);
	let page = '';
	for (let attempt = 0; attempt < 12 && !page.includes('wait a minute'); attempt += 1) {
		page = await (await client.post('/en/sign-in', { email: 'nobody@example.org', password: PASSWORD })).text();
	}
	expect(page).toContain(t('fault.too-often'));
});

test('single sign-on lets in whom an owner asked in, and tells others why not', async ({ page, complaints }) => {
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const singleSignOn = await startSingleSignOn(origin);
	const server = await startServer({ port, env: { ...singleSignOn.env, ORIGIN: origin } });
	try {
		const team = { ...server, url: origin };
		const owner = await firstOwner(team);
		await colleague(team, owner, 'recruiter', 'nora@example.org');
		await owner.post('/en/people?/ask', { name: 'U', email: 'unconfirmed@example.org', role: 'recruiter' });
		const enter = async (name: string) => {
			await page.context().clearCookies();
			await open(page, `${origin}/en/sign-in?to=/en/account`);
			await page.getByRole('link', { name: t('sign-in.with', { name: 'Example Login' }) }).click();
			await page.getByPlaceholder('Enter any login').fill(name);
			await page.getByPlaceholder('and password').fill('anything');
			await page.getByRole('button', { name: 'Sign-in' }).click();
			await page.getByRole('button', { name: 'Continue' }).click();
		};
		await enter('stranger');
		await expect(page.getByRole('alert').first()).toHaveText(t('refused.not-asked-in'));
		await enter('unconfirmed');
		await expect(page.getByRole('alert').first()).toHaveText(t('refused.not-confirmed'));
		await enter('nora');
		await page.waitForURL('**/en/account');
		await expect(page.getByText('nora@example.org')).toBeVisible();
	} finally {
		await server.stop();
		await singleSignOn.stop();
	}
	// The provider's own pages are not ours to answer for.
	complaints.length = 0;
});
