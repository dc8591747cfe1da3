import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openApp, type App } from '../../src/lib/server/app.ts';
import { createFirstOwner } from '../../src/lib/server/auth/first-owner.ts';
import { isPasswordToken } from '../../src/lib/server/auth/password-link.ts';
import { askIn } from '../../src/lib/server/auth/people.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { auditCheck, recover } from '../../src/lib/server/upkeep.ts';
import { cooFit } from '../fixtures/run-coo-fit.ts';
import { startPostgres } from '../ground/postgres.js';

const PATIENCE_MS = 60_000;
const password = 'another four words here';
const nora = { name: 'Nora', email: 'nora@example.org', password: 'four words in a row' };
const wish = { email: 'Nora@Example.org', language: 'da', withoutSecondFactor: false } as const;

describe.each(['SQLite', 'PostgreSQL'])('an only owner who forgot the password, while a server runs on %s', (kind) => {
	let env: Record<string, string>;
	let app: App;
	let postgres: Awaited<ReturnType<typeof startPostgres>> | null = null;

	beforeAll(async () => {
		env = { COO_FIT_DATA: await mkdtemp(join(tmpdir(), 'coo-fit-recover-')) };
		if (kind === 'PostgreSQL') {
			postgres = await startPostgres();
			env = { ...env, DATABASE_URL: await postgres.create('recover'), COO_FIT_SECRET: 's'.repeat(32) };
		}
		app = await openApp(readSettings(env));
		await createFirstOwner(app, nora);
	}, PATIENCE_MS);
	afterAll(async () => {
		await app.close();
		await postgres?.stop();
		await rm(env.COO_FIT_DATA!, { recursive: true });
	}, PATIENCE_MS);

	const tokenIn = (url: string) => new URL(url).searchParams.get('token')!;
	const choose = (token: string) => app.auth.api.resetPassword({ body: { token, newPassword: password } });
	const owner = async () => (await (await app.auth.$context).internalAdapter.findUserByEmail(nora.email))!.user;

	it('gets back in by a link that works once, and the record says so', async () => {
		const first = await recover(env, wish);
		const { url, until } = await recover(env, wish);
		expect(url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/da\/password\?token=[\w-]{32}$/);
		expect(until.getTime() - Date.now()).toBeLessThanOrEqual(30 * 60_000);
		expect([await isPasswordToken(app, tokenIn(first.url)), await isPasswordToken(app, tokenIn(url))]).toEqual([
			false,
			true
		]);
		await choose(tokenIn(url));
		await expect(choose(tokenIn(url))).rejects.toThrow();
		await app.auth.api.signInEmail({ body: { email: nora.email, password } });
		const [entry] = await app.audit.page({ limit: 1 });
		expect(entry).toMatchObject({ actor: 'system', action: 'people.recover', subject: (await owner()).id });
		expect(await auditCheck(env)).toMatchObject({ brokenAt: null });
	});

	it('keeps no link that is older than half an hour', async () => {
		const { url } = await recover(env, wish);
		const { adapter } = await app.auth.$context;
		const where = [{ field: 'value', value: (await owner()).id }];
		const found = await adapter.findOne<{ expiresAt: Date }>({ model: 'verification', where });
		expect(found!.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(30 * 60_000);
		await adapter.update({ model: 'verification', where, update: { expiresAt: new Date(Date.now() - 1_000) } });
		expect(await isPasswordToken(app, tokenIn(url))).toBe(false);
		await expect(choose(tokenIn(url))).rejects.toThrow();
	});

	it('leaves a second factor on, unless told to switch it off', async () => {
		const { adapter, internalAdapter } = await app.auth.$context;
		const { id } = await owner();
		const factors = () => adapter.findMany({ model: 'twoFactor', where: [{ field: 'userId', value: id }] });
		await adapter.create({ model: 'twoFactor', data: { userId: id, secret: 'x', backupCodes: 'y', verified: true } });
		await internalAdapter.updateUser(id, { twoFactorEnabled: true });
		await recover(env, wish);
		expect([await factors(), await owner()]).toMatchObject([[{ userId: id }], { twoFactorEnabled: true }]);
		await recover(env, { ...wish, withoutSecondFactor: true });
		expect(await factors()).toEqual([]);
		expect(Boolean(((await owner()) as { twoFactorEnabled?: unknown }).twoFactorEnabled)).toBe(false);
	});

	it('is the only one who does', async () => {
		await askIn(
			app,
			{ ...nora, id: 'x', role: 'owner' },
			{ name: 'Piotr', email: 'piotr@example.org', role: 'recruiter' }
		);
		await expect(recover(env, { ...wish, email: 'piotr@example.org' })).rejects.toThrow(/is no owner/);
		await expect(recover(env, { ...wish, email: 'ghost@example.org' })).rejects.toThrow(/Nobody has an account/);
		await expect(recover({ COO_FIT_DATA: join(tmpdir(), 'no-such-folder') }, wish)).rejects.toThrow(/no database/);
	});
});

it('coo-fit recover prints the link, or says what it needs', { timeout: PATIENCE_MS }, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'coo-fit-recover-'));
	vi.stubEnv('COO_FIT_DATA', folder).stubEnv('ORIGIN', 'https://fit.example.org');
	const app = await openApp(readSettings({ COO_FIT_DATA: folder }));
	await createFirstOwner(app, nora);
	const { status, output } = await cooFit(['recover', nora.email, '--locale', 'pl']);
	expect([status, output]).toEqual([0, expect.stringContaining('\nhttps://fit.example.org/pl/password?token=')]);
	const refused = async (...args: string[]) => (await cooFit(['recover', ...args])).errors;
	expect(await refused()).toContain('needs one E-MAIL');
	expect(await refused(nora.email, '--locale', 'de')).toContain('--locale cannot be "de"');
	expect(await refused('ghost@example.org')).toContain('Nobody has an account');
	vi.unstubAllEnvs();
	await app.close();
	await rm(folder, { recursive: true });
});
