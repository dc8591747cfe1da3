import type { Cookies } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { createFirstOwner } from '../src/lib/server/auth/first-owner.ts';
import { isTheirs } from '../src/lib/server/auth/require.ts';
import { ACTIONS, may } from '../src/lib/server/auth/roles.ts';
import { personOf } from '../src/lib/server/auth/session.ts';
import { beginTrial, TRIAL_COOKIE, trialLink, wasLetIn } from '../src/lib/server/auth/trial.ts';
import { TRIAL_HOST } from '../src/lib/server/ports/workshops.ts';
import { changeWorkshop } from '../src/lib/server/services/workshop/change-workshop.ts';
import { lastDay, openWorkshop } from '../src/lib/server/services/workshop/open-workshop.ts';
import { inMonths, settings, WorkshopRoom } from './fixtures/workshop-room.ts';

const room = new WorkshopRoom();
const owner = { name: 'Nora', email: 'owner@example.org', password: 'four words in a row' };

function begin(address: string, kept = new Map<string, string>()) {
	const cookies = { set: (name: string, value: string) => kept.set(name, value) } as unknown as Cookies;
	return beginTrial(room.app, { url: new URL(address, 'http://localhost'), cookies });
}

/** What a browser has after it has opened this address. */
async function opened(address: string): Promise<Headers> {
	const kept = new Map<string, string>();
	await begin(address, kept);
	return new Headers({ cookie: ['a=b', ...[...kept].map(([name, value]) => `${name}=${value}`)].join('; ') });
}

const person = (headers: Headers) => personOf(room.app, headers);
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

describe('a trial', () => {
	it('begins by the link from the log, and no other', async () => {
		const link = (await trialLink(room.app))!;
		expect(link).toMatch(/^http:\/\/localhost:3000\/en\/workshops\/try\?key=[\w-]{24}$/);
		expect(await person(await opened(link))).toEqual({ id: TRIAL_HOST, name: '', email: '', role: 'trial' });
		for (const other of [link.slice(0, -1), `${link}A`, '/en/workshops/try', '/en/workshops/try?key=']) {
			expect(await person(await opened(other))).toBeNull();
			expect(await begin(other)).toBe('other-key');
		}
		expect(await person(new Headers())).toBeNull();
	});

	it('is no other seal of this server, none of another, and not for ever', async () => {
		const sealed = (text: string) => new Headers({ cookie: `${TRIAL_COOKIE}=${room.app.seal.close(text)}` });
		const until = (days: number) => `coo-fit/trial@1 ${inDays(days)}T00:00:00.000Z`;
		expect(await person(sealed(until(1)))).toMatchObject({ role: 'trial' });
		for (const text of [until(-1), until(1).replace('trial', 'letter'), '9', '']) {
			expect(await person(sealed(text))).toBeNull();
		}
		expect(await person(new Headers({ cookie: `${TRIAL_COOKIE}=made-up` }))).toBeNull();
	});

	it('ends when there is an owner', async () => {
		const link = (await trialLink(room.app))!;
		const headers = await opened(link);
		expect(await person(headers)).toMatchObject({ role: 'trial' });
		expect(await createFirstOwner(room.app, owner)).toBe(true);
		expect(await person(headers)).toBeNull();
		// By which a host's screen says what has ended it.
		expect([wasLetIn(room.app, headers), wasLetIn(room.app, new Headers())]).toEqual([true, false]);
		expect(await person(await opened(link))).toBeNull();
		expect(await begin(link)).toBe('owned');
		expect(await trialLink(room.app)).toBeNull();
	});

	it('is for workshops of their own alone', async () => {
		expect(ACTIONS.filter((action) => may('trial', action))).toEqual(['workshop.read', 'workshop.host']);
		const trial = (await person(await opened((await trialLink(room.app))!)))!;
		const [own, other] = [{ createdBy: trial.id }, { createdBy: 'anna' }];
		expect([own, other].map((workshop) => isTheirs(trial, workshop))).toEqual([true, false]);
		expect([own, other].map((workshop) => isTheirs({ ...trial, role: 'auditor' }, workshop))).toEqual([true, true]);
	});

	it('is there for the whole day after it was prepared', () => {
		expect(lastDay('2026-11-23T00:00:00.000Z', TRIAL_HOST)).toBe('2026-11-25');
		expect(lastDay('2026-11-23T23:59:59.999Z', TRIAL_HOST)).toBe('2026-11-25');
	});

	it.each([
		[0, false],
		[1, true],
		[2, true],
		[3, false]
	])('is deleted %d days later: %s', async (days, isSound) => {
		const change = settings({ deleteOn: inDays(days) });
		expect(await openWorkshop(room.app, change, TRIAL_HOST)).toMatchObject({ ok: isSound });
		expect(await changeWorkshop(room.app, room.id, change, TRIAL_HOST)).toMatchObject({ ok: isSound });
		expect(await openWorkshop(room.app, settings({ deleteOn: inMonths(1) }), TRIAL_HOST)).toMatchObject({ ok: false });
	});
});
