import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../src/lib/server/api/operations.ts';
import { invitationOf } from '../src/lib/server/services/candidate/invitation.ts';
import { anInvitee, app, ask, DAY, expectAsDescribed, ONE, send, served, serveOnce, tokenId } from './served-api.ts';

serveOnce();

describe('inviting', () => {
	const { at } = OPERATIONS.inviteCandidate;

	it('gives a link that opens, once, and cancelling closes it', async () => {
		const ewa = { ...anInvitee, email: 'ewa@example.org' };
		const { id, link } = (await expectAsDescribed(at, await send(`${ONE}/candidates`, ewa), 201)) as Record<
			string,
			string
		>;
		const opened = () => invitationOf(app, link!.split('/').at(-1)!, new Date().toISOString());
		expect(await opened()).toMatchObject({ stage: 'notice', candidate: { id, name: 'Zoë Żak', locale: 'en' } });
		expect(link).toMatch(new RegExp(`^${served.url}/en/invitation/`));
		const again = (await expectAsDescribed(at, await send(`${ONE}/candidates`, ewa), 409)) as { type: string };
		expect(again.type).toBe('urn:coo-fit:already-invited');
		const path = `${ONE}/candidates/${id}/cancel`;
		await expectAsDescribed(OPERATIONS.cancelInvitation.at, await ask(path, { method: 'POST' }), 200);
		expect(await opened()).toMatchObject({ refusal: 'cancelled' });
		await expectAsDescribed(OPERATIONS.cancelInvitation.at, await ask(path, { method: 'POST' }), 409);
	});

	it('renews a link that has ended, which opens again until the day named, and is recorded', async () => {
		const ida = { ...anInvitee, email: 'ida@example.org' };
		const { id, link } = await (await send(`${ONE}/candidates`, ida)).json();
		const opened = () => invitationOf(app, link.split('/').at(-1)!, new Date().toISOString());
		await app.candidates.change(id, ['invited'], { state: 'expired' });
		expect(await opened()).toMatchObject({ refusal: 'expired' });
		const { at } = OPERATIONS.renewInvitation;
		const path = `${ONE}/candidates/${id}/renew`;
		const day = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10);
		const expiresAt = `${day}T23:59:59.999Z`;
		expect(await expectAsDescribed(at, await send(path, { expiresOn: day }), 200)).toEqual({ id, expiresAt });
		expect(await opened()).toMatchObject({ stage: 'notice', candidate: { id, expiresAt } });
		const [entry] = await app.audit.page({ screening: 'screening-1', limit: 1 });
		expect(entry).toMatchObject({ actor: `api:${tokenId}`, action: 'candidate.renew', subject: id });
		for (const expiresOn of ['2020-01-01', '2099-01-01', '2027-02-31', undefined]) {
			const { errors } = (await expectAsDescribed(at, await send(path, { expiresOn }), 422)) as { errors: object };
			expect(errors).toEqual([{ field: 'expiresOn', remedy: expect.stringMatching(/^[A-Z].*\.$/) }]);
		}
		const sent = await send(`${ONE}/candidates/candidate-1/renew`, { expiresOn: day });
		expect(await expectAsDescribed(at, sent, 409)).toMatchObject({ type: 'urn:coo-fit:not-renewable' });
	});

	it('makes a new link, once, in the place of the one before', async () => {
		const lea = { ...anInvitee, email: 'lea@example.org' };
		const { id, link } = await (await send(`${ONE}/candidates`, lea)).json();
		const { at } = OPERATIONS.makeNewLink;
		const path = `${ONE}/candidates/${id}/link`;
		const fresh = (await expectAsDescribed(at, await ask(path, { method: 'POST' }), 200)) as { link: string };
		const opened = (one: string) => invitationOf(app, one.split('/').at(-1)!, new Date().toISOString());
		expect(await opened(link)).toMatchObject({ refusal: 'unknown' });
		expect(await opened(fresh.link)).toMatchObject({ stage: 'notice', candidate: { id } });
		await app.candidates.change(id, ['invited'], { state: 'expired' });
		await expectAsDescribed(at, await ask(path, { method: 'POST' }), 409);
	});

	it.each([
		[{ email: 'zoe@example.org' }, 'name'],
		[{ ...anInvitee, email: 'nobody' }, 'email'],
		[{ ...anInvitee, name: 7 }, 'name'],
		[{ ...anInvitee, name: 'x'.repeat(121) }, 'name'],
		[{ ...anInvitee, language: 'fr' }, 'language'],
		[{ ...anInvitee, expiresOn: 'soon' }, 'expiresOn'],
		[{ ...anInvitee, expiresOn: '2020-01-01' }, 'expiresOn'],
		[{ ...anInvitee, expiresOn: '2027-02-31' }, 'expiresOn'],
		[{ ...anInvitee, score: 100 }, 'score']
	])('refuses %j and names the field', async (body, field) => {
		const { errors } = (await expectAsDescribed(at, await send(`${ONE}/candidates`, body), 422)) as {
			errors: { field: string; remedy: string }[];
		};
		expect(errors).toEqual([{ field, remedy: expect.stringMatching(/^[A-Z].*\.$/) }]);
		expect(await app.candidates.known('screening-1', ['zoe@example.org'])).toEqual([]);
	});

	it('refuses what is no JSON, is of another type or too large, and screenings that are not open', async () => {
		const path = `${ONE}/candidates`;
		await expectAsDescribed(at, await send(path, '{"name":'), 400);
		await expectAsDescribed(at, await ask(path, { method: 'POST', body: 'name=a' }), 415);
		await expectAsDescribed(at, await send(path, { ...anInvitee, reference: 'x'.repeat(20_000) }), 413);
		await expectAsDescribed(at, await send(path, [anInvitee]), 422);
		await app.screenings.change('screening-1', { state: 'closed' });
		await expectAsDescribed(at, await send(path, anInvitee), 409);
		const renewing = await send(`${path}/candidate-99/renew`, { expiresOn: '2027-01-31' });
		const making = await ask(`${path}/candidate-99/link`, { method: 'POST' });
		for (const [{ at }, answer] of [
			[OPERATIONS.renewInvitation, renewing],
			[OPERATIONS.makeNewLink, making]
		] as const) {
			expect(await expectAsDescribed(at, answer, 409)).toMatchObject({ type: 'urn:coo-fit:screening-not-open' });
		}
		expect((await send('/api/v1/screenings/nothing/candidates', anInvitee)).status).toBe(404);
	});
});
