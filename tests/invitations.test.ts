import { beforeEach, describe, expect, it } from 'vitest';
import { cancel, renew, resend } from '../src/lib/server/services/inviting/change-invitation.ts';
import { fetchLinks } from '../src/lib/server/services/inviting/fetch-links.ts';
import { invitationsPage } from '../src/lib/server/services/inviting/invitations-page.ts';
import { hashOf } from '../src/lib/server/services/secret-link.ts';
import { eachWithScreening, app, id, openIt, expiresAt, inviting, secretOf, fetchAll } from './each-with-screening.ts';

eachWithScreening();

describe('an invitation', () => {
	beforeEach(openIt);

	it('is of one person once, and of a list all or none', async () => {
		await inviting(['a@example.org']);
		expect(await inviting(['b@example.org', 'A@Example.org'])).toEqual({
			ok: false,
			reason: 'taken',
			emails: ['A@Example.org']
		});
		expect(await app.candidates.count(id)).toEqual({ invited: 1 });
	});

	it('has a new link when it is sent again, and the old one opens nothing', async () => {
		const invited = await inviting(['a@example.org']);
		const old = invited.ok ? invited.candidates[0]!.link : null;
		const candidate = (await app.candidates.findByToken(hashOf(secretOf(old))))!;
		const again = await resend(app, candidate, { delivery: 'show', origin: 'https://fit.example.org', actor: 'anna' });
		expect(await app.candidates.findByToken(hashOf(secretOf(old)))).toBeNull();
		expect(await app.candidates.findByToken(hashOf(secretOf(again!.link)))).toEqual(candidate);
	});

	it('ends when it is cancelled, and goes on where it was when it is renewed', async () => {
		await inviting(['a@example.org']);
		const [first] = (await app.candidates.page({ screening: id, order: 'name', offset: 0, limit: 1 })).candidates;
		const startedAt = new Date().toISOString();
		await app.candidates.change(first!.id, ['invited'], { state: 'started', openedAt: startedAt, startedAt });
		const candidate = (await app.candidates.find(first!.id))!;
		expect(await cancel(app, candidate, 'anna')).toBe(true);
		expect(await cancel(app, candidate, 'anna')).toBe(false);
		expect(await resend(app, candidate, { delivery: 'show', origin: 'x', actor: 'anna' })).toBeNull();
		expect(await renew(app, candidate, '2020-01-01T00:00:00.000Z', 'anna')).toBe('expiry');
		expect(await renew(app, candidate, '2099-01-01T00:00:00.000Z', 'anna')).toBe('expiry');
		expect(await renew(app, candidate, expiresAt, 'anna')).toBe('renewed');
		expect(await app.candidates.find(candidate.id)).toMatchObject({ state: 'started', expiresAt });
		await app.candidates.change(candidate.id, ['started'], { state: 'submitted' });
		expect(await renew(app, candidate, expiresAt, 'anna')).toBe('ended');
		await app.screenings.change(id, { instrument: 'coo@0.9.0' });
		expect(await renew(app, candidate, expiresAt, 'anna')).toBe('other-version');
		await app.screenings.change(id, { state: 'closed' });
		expect(await renew(app, candidate, expiresAt, 'anna')).toBe('not-open');
	});

	it('gives its link to whoever fetches it, once', async () => {
		await inviting(['a@example.org', 'b@example.org'], 'copy');
		const fetched = await fetchAll();
		expect(fetched.map(({ email }) => email).sort()).toEqual(['a@example.org', 'b@example.org']);
		for (const { link, email } of fetched) {
			expect((await app.candidates.findByToken(hashOf(secretOf(link))))?.email).toBe(email);
		}
		expect(await fetchAll()).toEqual([]);
	});

	it('is not said to have handed on its link where it was cancelled before and renewed since, until there is a new one', async () => {
		await inviting(['a@example.org'], 'copy');
		const listed = async () => {
			const screening = (await app.screenings.find(id))!;
			return (await invitationsPage(app, { screening, search: '', offset: 0 })).people.map(({ letter }) => letter);
		};
		expect(await listed()).toEqual(['copy']);
		const { candidates } = await app.candidates.page({ screening: id, order: 'name', search: '', offset: 0, limit: 1 });
		const candidate = candidates[0]!;
		await cancel(app, candidate, 'anna');
		expect(await renew(app, { ...candidate, state: 'cancelled' }, expiresAt, 'anna')).toBe('renewed');
		expect([await listed(), await fetchAll()]).toEqual([['unfetched'], []]);
		await resend(app, candidate, { delivery: 'show', origin: 'https://fit.example.org', actor: 'anna' });
		expect(await listed()).toEqual(['none']);
	});

	it('gives its link to one of two who fetch at once, and again where a list broke off', async () => {
		await inviting(['a@example.org', 'b@example.org', 'c@example.org'], 'copy');
		for await (const { link } of fetchLinks(app, id, 'anna')) if (link) break;
		const both = await Promise.all([fetchAll(), fetchAll()]);
		expect(
			both
				.flat()
				.map(({ email }) => email)
				.sort()
		).toEqual(['a@example.org', 'b@example.org', 'c@example.org']);
	});

	it('is in the audit log, without a name or an address', async () => {
		await inviting(['a@example.org']);
		await inviting(['b@example.org', 'c@example.org'], 'copy');
		const log = JSON.stringify(await app.audit.page({ screening: id, limit: 50 }));
		expect(log).toMatch(/candidate\.invite.*|candidate\.import/);
		expect(log).not.toContain('example.org');
	});
});
