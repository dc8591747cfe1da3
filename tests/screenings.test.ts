import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type App } from '../src/lib/server/app.ts';
import type { ScreeningSettings } from '../src/lib/server/ports/screening.ts';
import { readScreeningForm } from '../src/lib/server/screening-form.ts';
import { screeningFormValues } from '../src/lib/server/screening-form-values.ts';
import { cancel, renew, resend } from '../src/lib/server/services/change-invitation.ts';
import {
	changeScreening,
	closeDue,
	closeScreening,
	createScreening,
	openScreening,
	reopenScreening
} from '../src/lib/server/services/change-screening.ts';
import { fetchLinks, type FetchedLink } from '../src/lib/server/services/fetch-links.ts';
import { invite, type Delivery } from '../src/lib/server/services/invite.ts';
import { invitationsPage } from '../src/lib/server/services/invitations-page.ts';
import { LONGEST_KEPT, dayAfter } from '../src/lib/server/services/screening-needs.ts';
import { screeningVersion } from '../src/lib/server/services/screening-version.ts';
import { hashOf } from '../src/lib/server/services/secret-link.ts';
import { readSettings } from '../src/lib/server/settings.ts';

let app: App;
let folder: string;
let id: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'coo-fit-screening-'));
	app = await openApp(readSettings({ COO_FIT_DATA: folder }));
	const wish = { title: 'Operations', seat: 'COO', controller: 'Nordvik A/S, Aarhus', contact: 'hr@nordvik.example' };
	id = await createScreening(app, { ...wish, locales: ['en', 'da'] }, 'anna');
});

afterEach(async () => {
	await app.close();
	await rm(folder, { recursive: true });
});

const settings = async () => (await app.screenings.find(id))!.settings;
const change = async (part: Partial<ScreeningSettings>) =>
	changeScreening(
		app,
		id,
		{ title: 'Operations', settings: { ...(await settings()), ...part }, interviewers: [] },
		'anna'
	);
const jobAnalysis = { seat: 'COO', why: 'Growth', by: 'Anna', on: '2026-11-01', reason: 'Discussed' };
const openIt = async () => {
	await change({ jobAnalysis });
	expect(await openScreening(app, id, 'anna')).toEqual({ ok: true });
};
const expiresAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
const inviting = (emails: string[], delivery: Delivery = 'show') =>
	invite(app, id, {
		people: emails.map((email) => ({ name: email, email, reference: '', locale: 'en' as const })),
		...{ expiresAt, delivery, origin: 'https://fit.example.org', actor: 'anna' }
	});
const secretOf = (link: string | null) => link!.split('/').at(-1)!;

async function fetchAll(): Promise<FetchedLink[]> {
	const links: FetchedLink[] = [];
	for await (const link of fetchLinks(app, id, 'anna')) links.push(link);
	return links;
}

describe('a screening', () => {
	it('says what it needs, and opens when it has everything', async () => {
		const notice = { ...(await settings()).notice };
		await change({
			notice: { ...notice, da: { ...notice.da!, controller: ' ' } },
			closesAt: '2020-01-01T00:00:00.000Z'
		});
		expect(await openScreening(app, id, 'anna')).toEqual({
			ok: false,
			reason: 'needs',
			needs: [
				...['job-why', 'job-by', 'job-on', 'job-reason'].map((need) => ({ need })),
				{ need: 'notice-controller', language: 'da' },
				{ need: 'closes-past' }
			]
		});
		await change({ notice, closesAt: null });
		await openIt();
		expect(await openScreening(app, id, 'anna')).toEqual({ ok: false, reason: 'state' });
	});

	it('keeps what would change a score, and whether it is blind, from its first candidate on, and changes the rest', async () => {
		await openIt();
		expect(await change({ industry: 'finance' })).toEqual({ ok: true });
		await inviting(['a@example.org']);
		expect(await change({ industry: 'general', confidence: 80, blind: false, ownReport: false })).toEqual({
			ok: false,
			reason: 'locked',
			fields: ['industry', 'confidence', 'blind']
		});
		expect(await change({ ownReport: false })).toEqual({ ok: true });
		expect(await settings()).toMatchObject({ industry: 'finance', confidence: 95, blind: true, ownReport: false });
	});

	it('names nobody for having sent the answers while it is blind and open', async () => {
		await openIt();
		const invited = await inviting(['a@example.org']);
		if (!invited.ok) expect.unreachable();
		await app.candidates.change(invited.candidates[0]!.id, ['invited'], { state: 'submitted' });
		const told = async () => {
			const screening = (await app.screenings.find(id))!;
			return (await invitationsPage(app, { screening, search: '', offset: 0 })).people[0]!.state;
		};
		expect(await told()).toBe('started');
		await closeScreening(app, id, 'anna');
		expect(await told()).toBe('submitted');
	});

	it('has notices that follow the settings where nobody has rewritten them', async () => {
		const notice = { ...(await settings()).notice };
		await change({ notice: { ...notice, da: { ...notice.da!, purpose: 'Vores eget' } } });
		await change({
			jobAnalysis: { ...jobAnalysis, seat: 'Plant manager' },
			eraseOn: '2027-03-01',
			locales: ['en', 'da', 'pl']
		});
		const now = (await settings()).notice;
		expect(now.en?.purpose).toContain('Plant manager');
		expect(now.da?.purpose).toBe('Vores eget');
		expect(now.da?.retention).toContain('1. marts 2027');
		expect(now.pl).toMatchObject({ controller: 'Nordvik A/S, Aarhus', contact: 'hr@nordvik.example' });
	});

	it('closes when its time is over', async () => {
		await openIt();
		await app.screenings.change(id, { settings: { ...(await settings()), closesAt: '2020-01-01T00:00:00.000Z' } });
		await closeDue(app);
		expect(await app.screenings.find(id)).toMatchObject({ state: 'closed' });
		expect(await inviting(['a@example.org'])).toEqual({ ok: false, reason: 'not-open' });
	});

	it('is opened again while its data is kept, with what was locked locked', async () => {
		await openIt();
		expect(await reopenScreening(app, id, 'anna')).toEqual({ ok: false, reason: 'state' });
		await inviting(['a@example.org']);
		await closeScreening(app, id, 'anna');
		const soon = new Date(Date.now() + 86_400_000).toISOString();
		const [today, tomorrow] = [new Date().toISOString().slice(0, 10), soon.slice(0, 10)];
		const asIs = await settings();
		const set = (part: Partial<ScreeningSettings>) => app.screenings.change(id, { settings: { ...asIs, ...part } });
		await set({ closesAt: '2020-01-01T00:00:00.000Z' });
		const past = { ok: false, reason: 'needs', needs: [{ need: 'closes-past' }] };
		expect(await reopenScreening(app, id, 'anna')).toEqual(past);
		await set({ eraseOn: today });
		expect(await reopenScreening(app, id, 'anna')).toEqual({ ...past, needs: [{ need: 'erase-past' }] });
		await set({ eraseOn: tomorrow });
		expect(await reopenScreening(app, id, 'anna')).toEqual({ ok: true });
		expect(await app.screenings.find(id)).toMatchObject({ state: 'open' });
		expect((await app.audit.page({ screening: id, limit: 1 }))[0]).toMatchObject({
			...{ actor: 'anna', action: 'screening.reopen', subject: id }
		});
		expect(await change({ industry: 'finance' })).toMatchObject({ reason: 'locked' });
		await app.screenings.change(id, { state: 'erased' });
		expect(await reopenScreening(app, id, 'anna')).toEqual({ ok: false, reason: 'state' });
	});

	it('takes no new date that is over, and leaves alone what it has', async () => {
		const now = new Date().toISOString();
		const today = now.slice(0, 10);
		const needs = (...all: string[]) => ({ ok: false, reason: 'needs', needs: all.map((need) => ({ need })) });
		const was = (await settings()).eraseOn;
		expect(await change({ eraseOn: today })).toEqual(needs('erase-past'));
		await openIt();
		expect(await change({ eraseOn: dayAfter(now, -1) })).toEqual(needs('erase-past'));
		expect(await change({ eraseOn: today })).toEqual(needs('erase-past'));
		expect(await settings()).toMatchObject({ eraseOn: was });
		// As it stands in one that was begun long ago.
		const [past, late] = ['2020-01-01T00:00:00.000Z', dayAfter(now, LONGEST_KEPT + 1)];
		await app.screenings.change(id, { settings: { ...(await settings()), closesAt: past, eraseOn: late } });
		expect(await change({ ownReport: false })).toEqual({ ok: true });
		expect(await change({ eraseOn: dayAfter(now, LONGEST_KEPT + 2) })).toEqual(needs('erase-late'));
		expect(await change({ closesAt: '2020-01-02T00:00:00.000Z' })).toEqual(needs('closes-past'));
		expect(await change({ eraseOn: was, closesAt: null })).toEqual({ ok: true });
	});

	it('is changed from what it was when the form was opened, or not at all', async () => {
		const screening = (await app.screenings.find(id))!;
		const version = screeningVersion(screening, await app.screenings.assigned(id));
		const save = (part: Partial<ScreeningSettings>, interviewers: string[]) =>
			changeScreening(
				app,
				id,
				{ title: screening.title, settings: { ...screening.settings, ...part }, interviewers, version },
				'anna'
			);
		const both = await Promise.all([save({ jobAnalysis }, ['bo']), save({ blind: false }, [])]);
		expect(both).toEqual([{ ok: true }, { ok: false, reason: 'changed' }]);
		expect(await settings()).toMatchObject({ jobAnalysis, blind: true });
		expect(await app.screenings.assigned(id)).toEqual(['bo']);
		expect(await save({ jobAnalysis }, [])).toEqual({ ok: false, reason: 'changed' });
		expect((await app.audit.page({ screening: id, limit: 9 })).map(({ action }) => action)).toEqual([
			'screening.change',
			'screening.create'
		]);
	});

	it('pins the version of its questions with its first candidate', async () => {
		await openIt();
		await app.screenings.change(id, { instrument: 'coo@0.9.0' });
		await inviting(['a@example.org']);
		expect((await app.screenings.find(id))?.instrument).toMatch(/^coo@1\./);
		await app.screenings.change(id, { instrument: 'coo@0.9.0' });
		expect(await inviting(['b@example.org'])).toEqual({ ok: false, reason: 'other-version' });
		expect((await app.screenings.find(id))?.instrument).toBe('coo@0.9.0');
	});

	it('reads from its form what the form was given', async () => {
		const screening = (await app.screenings.find(id))!;
		const data = new FormData();
		for (const [name, value] of Object.entries(screeningFormValues(screening, []))) data.set(name, value);
		const same = readScreeningForm(data, screening.settings);
		expect(same).toMatchObject({ ok: true, output: { title: 'Operations', settings: screening.settings } });
		data.set('target-finance', '101');
		data.set('fact-fact-team', 'must');
		data.set('eraseOn', '2027-02-30');
		expect(readScreeningForm(data, screening.settings)).toMatchObject({
			ok: false,
			faults: { 'target-finance': 'number', eraseOn: 'day' }
		});
		data.set('target-finance', '72,5');
		data.set('eraseOn', '2027-02-28');
		expect(readScreeningForm(data, screening.settings)).toMatchObject({
			ok: false,
			faults: { 'fact-fact-team': 'which' }
		});
		data.set('least-fact-team', '20');
		const changed = readScreeningForm(data, screening.settings);
		expect(changed.ok && changed.output.settings.profile).toMatchObject({
			id: 'own',
			competencies: { finance: { importance: 3.5, target: 72.5, se: 5 } },
			sources: { finance: ['judgement'] }
		});
		expect(changed.ok && changed.output.settings.profile.facts).toContainEqual({
			item: 'fact-team',
			min: 20,
			sources: []
		});
		for (const name of [...data.keys()].filter((name) => /^(importance|target|fact|least|option|module)-/.test(name)))
			data.delete(name);
		for (const name of ['industry', 'length', 'confidence', 'blind']) data.delete(name);
		data.set('eraseOn', screening.settings.eraseOn);
		const locked = readScreeningForm(data, screening.settings);
		expect(locked.ok && locked.output.settings).toEqual(screening.settings);
	});
});

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
		expect(await renew(app, candidate, '2020-01-01T00:00:00.000Z', 'anna')).toBeNull();
		expect(await renew(app, candidate, '2099-01-01T00:00:00.000Z', 'anna')).toBeNull();
		expect(await renew(app, candidate, expiresAt, 'anna')).toBe(true);
		expect(await app.candidates.find(candidate.id)).toMatchObject({ state: 'started', expiresAt });
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

	it('is in the audit log, without a name or an address', async () => {
		await inviting(['a@example.org']);
		await inviting(['b@example.org', 'c@example.org'], 'copy');
		const log = JSON.stringify(await app.audit.page({ screening: id, limit: 50 }));
		expect(log).toMatch(/candidate\.invite.*|candidate\.import/);
		expect(log).not.toContain('example.org');
	});
});
