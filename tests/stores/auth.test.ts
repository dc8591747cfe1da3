import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/lib/server/app.ts';
import { askAuth } from '../../src/lib/server/auth/ask-auth.ts';
import { createFirstOwner, hasOwner } from '../../src/lib/server/auth/first-owner.ts';
import { byOwner, isPasswordToken, newPasswordToken } from '../../src/lib/server/auth/password-link.ts';
import { askIn, changeRole, deletePerson, letIn, listPeople, shutOut } from '../../src/lib/server/auth/people.ts';
import type { Person } from '../../src/lib/server/auth/person.ts';
import { personOf } from '../../src/lib/server/auth/session.ts';
import { appOn } from './app-on.ts';
import { onBothEngines } from './engines.ts';
import { aScreening } from './screening.ts';

const password = 'four words in a row';
const nora = { name: 'Nora', email: 'nora@example.org', password };
const piotr = { name: 'Piotr', email: 'Piotr@example.org', role: 'recruiter' as const };

onBothEngines('the people who run screenings', (open) => {
	let app: App;
	let owner: Person;

	/** Signs in over the library's own address; gives the headers of somebody who is signed in. */
	async function signIn(email: string, secret = password): Promise<Headers | null> {
		const headers = { 'content-type': 'application/json', origin: 'http://localhost:3000' };
		const body = JSON.stringify({ email, password: secret });
		const asked = new Request('http://localhost:3000/api/auth/sign-in/email', { method: 'POST', headers, body });
		const response = await app.auth.handler(asked);
		const cookie = response.headers.getSetCookie().map((text) => text.split(';')[0]);
		return response.ok ? new Headers({ cookie: cookie.join('; ') }) : null;
	}

	const choosePassword = (token: string, newPassword = password) =>
		app.auth.api.resetPassword({ body: { token, newPassword } });

	beforeEach(async () => {
		app = await appOn(await open());
		await createFirstOwner(app, nora);
		owner = (await personOf(app, (await signIn(nora.email))!))!;
	});

	it('begin with one owner, however often somebody wants to be the first', async () => {
		expect(owner).toMatchObject({ name: 'Nora', role: 'owner' });
		expect(await hasOwner(app)).toBe(true);
		expect(await createFirstOwner(app, { ...nora, email: 'other@example.org' })).toBe(false);
	});

	it('are not let in by a wrong password, nor is somebody unknown', async () => {
		expect(await signIn(nora.email, 'some other words here')).toBeNull();
		expect(await signIn('nobody@example.org')).toBeNull();
	});

	it('are recorded by id as they sign in, fail to, and sign out; of an address without an account nothing is', async () => {
		const ask = (path: string, body: object, cookie = '') => {
			const headers = { 'content-type': 'application/json', origin: 'http://localhost:3000', cookie };
			return askAuth(
				app,
				new Request(`http://localhost:3000/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
			);
		};
		const told = async () =>
			(await app.audit.page({ limit: 3 })).map(({ actor, action, subject, detail }) => ({
				...{ actor, action, subject, detail }
			}));
		const signedIn = await ask('/sign-in/email', { email: nora.email, password });
		const cookie = signedIn.headers.getSetCookie().map((text) => text.split(';')[0]);
		expect((await ask('/sign-out', {}, cookie.join('; '))).ok).toBe(true);
		const { id } = owner;
		const wrong = { email: nora.email, password: 'some other words here' };
		expect((await ask('/sign-in/email', { ...wrong, email: 'nobody@example.org' })).status).toBe(401);
		expect((await ask('/sign-in/email', wrong)).status).toBe(401);
		const how = 'password';
		await expect.poll(told).toEqual([
			{ actor: 'system', action: 'account.sign-in-failed', subject: id, detail: { how } },
			{ actor: id, action: 'account.sign-out', subject: id, detail: {} },
			{ actor: id, action: 'account.sign-in', subject: id, detail: { how } }
		]);
		expect(JSON.stringify(await app.audit.page({ limit: 50 }))).not.toMatch(/example\.org|some other words/);
	});

	it('are asked in once, choose a password by a link that works once, and sign in', async () => {
		const id = (await askIn(app, owner, piotr))!;
		expect(await askIn(app, owner, { ...piotr, email: 'piotr@EXAMPLE.org' })).toBeNull();
		expect((await listPeople(app)).find((person) => person.id === id)?.state).toBe('invited');
		expect(await signIn(piotr.email)).toBeNull();
		const first = (await newPasswordToken(app, byOwner(owner), id))!;
		const token = (await newPasswordToken(app, byOwner(owner), id))!;
		expect([await isPasswordToken(app, first), await isPasswordToken(app, token)]).toEqual([false, true]);
		await choosePassword(token);
		expect(await isPasswordToken(app, token)).toBe(false);
		await expect(choosePassword(token, 'another four words here')).rejects.toThrow();
		expect(await personOf(app, (await signIn(piotr.email))!)).toMatchObject({ id, role: 'recruiter' });
		expect((await listPeople(app)).find((person) => person.id === id)?.state).toBe('active');
	});

	it('have the secret of their link kept as a hash alone', async () => {
		const token = (await newPasswordToken(app, byOwner(owner), (await askIn(app, owner, piotr))!))!;
		const { adapter } = await app.auth.$context;
		expect(JSON.stringify(await adapter.findMany({ model: 'verification' }))).not.toContain(token);
	});

	describe('are changed by an owner', () => {
		let id: string;
		let headers: Headers;

		beforeEach(async () => {
			id = (await askIn(app, owner, piotr))!;
			await choosePassword((await newPasswordToken(app, byOwner(owner), id))!);
			headers = (await signIn(piotr.email))!;
		});

		it('a role holds at once', async () => {
			expect(await changeRole(app, owner, id, 'auditor')).toBeNull();
			expect(await personOf(app, headers)).toMatchObject({ role: 'auditor' });
		});

		it('somebody shut out is signed out, and back in only when let in', async () => {
			expect(await shutOut(app, owner, id)).toBeNull();
			expect([await personOf(app, headers), await signIn(piotr.email)]).toEqual([null, null]);
			expect(await letIn(app, owner, id)).toBeNull();
			expect(await signIn(piotr.email)).not.toBeNull();
		});

		it('somebody deleted is gone, with sessions, links and what was assigned to them', async () => {
			await app.screenings.add(aScreening());
			await app.screenings.assign('screening-1', [id, owner.id]);
			const token = (await newPasswordToken(app, byOwner(owner), id))!;
			expect(await deletePerson(app, owner, id)).toBeNull();
			expect([await personOf(app, headers), await isPasswordToken(app, token)]).toEqual([null, false]);
			expect((await listPeople(app)).map((person) => person.id)).toEqual([owner.id]);
			expect(await app.screenings.assigned('screening-1')).toEqual([owner.id]);
			expect(await deletePerson(app, owner, id)).toBe('nobody');
		});

		it('the last owner who can sign in stays one, and two who go at once do not both', async () => {
			const own = owner.id;
			const tries = [changeRole(app, owner, own, 'none'), shutOut(app, owner, own), deletePerson(app, owner, own)];
			expect(await Promise.all(tries)).toEqual(['last-owner', 'last-owner', 'last-owner']);
			expect(await changeRole(app, owner, id, 'owner')).toBeNull();
			const both = await Promise.all([changeRole(app, owner, own, 'none'), changeRole(app, owner, id, 'none')]);
			expect(both.filter((fault) => fault === 'last-owner')).toHaveLength(1);
		});

		it('every change is in the record, without a name or an address', async () => {
			await changeRole(app, owner, id, 'auditor');
			const entries = await app.audit.page({ limit: 10 });
			expect(entries.map(({ action }) => action)).toEqual([
				'people.role',
				'people.password-link',
				'people.ask-in',
				'people.first-owner'
			]);
			expect(JSON.stringify(entries)).not.toMatch(/piotr|nora|@/i);
		});
	});
});
