import { expect, test } from '@playwright/test';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { languages } from '../../src/lib/i18n/languages.ts';
import { expectNothing } from './fixtures/expect-nothing.ts';
import { expectToFit } from './fixtures/expect-to-fit.ts';
import { prepare } from './fixtures/screening.ts';
import { say } from './fixtures/say.ts';
import { startServer } from './fixtures/server.ts';
import { colleague, firstOwner } from './fixtures/team.ts';

const t = say.en;

test('an owner lets a program in, and has it told', async ({ browser }) => {
	const prepared = await prepare([{ state: 'invited' }]);
	const server = await startServer({ env: { COO_FIT_DATA: prepared.data, COO_FIT_WEBHOOKS_PRIVATE: 'yes' } });
	const got: { headers: Record<string, string>; body: string }[] = [];
	const receiver = createServer(async (request, response) => {
		let body = '';
		for await (const part of request.setEncoding('utf8')) body += part;
		got.push({ headers: request.headers as Record<string, string>, body });
		response.writeHead(204).end();
	}).listen(0, '127.0.0.1');
	await once(receiver, 'listening');

	const owner = await firstOwner(server);
	const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 800 } });
	await owner.lend(context);
	const page = await context.newPage();
	await page.goto('/en/interfaces');
	await expectNothing(page);

	await page.getByLabel(t('token.name')).fill('Łódź ATS');
	await page.getByRole('button', { name: t('token.make') }).click();
	await expect(page.getByText(t('fault.choose-scope'))).toBeVisible();
	await page.getByLabel(t('token.scope.candidates:read')).check();
	await page.getByRole('button', { name: t('token.make') }).click();
	const secret = await page.getByLabel(t('token.secret')).inputValue();
	const list = () =>
		fetch(`${server.url}/api/v1/screenings/screening-1/candidates`, { headers: { authorization: `Bearer ${secret}` } });
	const listed = await list();
	expect([listed.status, await listed.json()]).toMatchObject([200, { candidates: [{ code: 'C-0001', name: null }] }]);

	await page.getByLabel(t('webhook.url'), { exact: true }).fill('http://example.org/hook');
	await page.getByLabel(t('webhook.event.candidate.submitted')).check();
	await page.getByRole('button', { name: t('webhook.add') }).click();
	await expect(page.getByText(t('fault.url-secure'))).toBeVisible();
	const { port } = receiver.address() as AddressInfo;
	await page.getByLabel(t('webhook.url'), { exact: true }).fill(`http://127.0.0.1:${port}/hook`);
	await page.getByRole('button', { name: t('webhook.add') }).click();
	const signedBy = await page.getByLabel(t('webhook.secret')).inputValue();
	await page.getByRole('button', { name: t('webhook.test') }).click();
	await expect(page.getByText(t('webhook.state.delivered'))).toBeVisible();
	expect(new Webhook(signedBy).verify(got[0]!.body, got[0]!.headers)).toMatchObject({ type: 'webhook.test' });
	await expectNothing(page);

	await page.getByRole('button', { name: t('token.revoke') }).click();
	await expect(page.getByText(t('token.state.revoked'))).toBeVisible();
	expect((await list()).status).toBe(401);

	const recruiter = await colleague(server, owner, 'recruiter');
	for (const path of ['/en/record', '/en/record/export']) expect((await recruiter.fetch(path)).status).toBe(403);
	expect(await (await recruiter.fetch('/en/screenings')).text()).not.toContain('"/en/record"');
	for (const language of languages) {
		await page.goto(`/${language}/record`);
		await expect(page.getByRole('row').nth(1)).toContainText(say[language]('record.action.account.sign-in'));
		await expectNothing(page);
		await expectToFit(page, language, [390, 1280]);
	}
	await page.goto('/en/screenings');
	await page.getByRole('link', { name: t('team.record'), exact: true }).click();
	const lines = page.getByRole('row');
	await expect(lines.filter({ hasText: t('record.action.people.ask-in') })).toContainText('A recruiter');
	await expect(lines.filter({ hasText: t('record.action.token.create') })).toContainText(
		`Łódź ATS${t('token.scopes')}: ${t('token.scope.candidates:read')}`
	);
	await expect(lines.filter({ hasText: t('record.action.webhook.test') })).toContainText(`Nora`);
	await expect(lines.filter({ hasText: t('record.action.webhook.add') })).toContainText(`127.0.0.1:${port}`);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: t('record.download') }).click()
	]);
	expect(JSON.parse((await readFile(await file.path(), 'utf8')).split('\n')[0]!)).toMatchObject({
		action: 'audit.export',
		who: 'Nora'
	});
	await page.reload();
	await expect(lines.nth(1)).toContainText(t('record.action.audit.export'));

	await context.close();
	receiver.closeAllConnections();
	receiver.close();
	await server.stop();
	await prepared.delete();
});
