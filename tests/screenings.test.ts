import { describe, expect, it } from 'vitest';
import type { ScreeningSettings } from '../src/lib/server/ports/screening.ts';
import { readScreeningForm } from '../src/lib/server/forms/screening-form.ts';
import { screeningFormValues } from '../src/lib/server/forms/screening-form-values.ts';
import {
	changeScreening,
	closeDue,
	closeScreening,
	openScreening,
	reopenScreening
} from '../src/lib/server/services/screening/change-screening.ts';
import { countFacts } from '../src/lib/server/services/candidate/count-facts.ts';
import { invitationOf } from '../src/lib/server/services/candidate/invitation.ts';
import { invitationsPage } from '../src/lib/server/services/inviting/invitations-page.ts';
import { monthsAfter } from '../src/lib/server/services/months-after.ts';
import { LONGEST_KEPT } from '../src/lib/server/services/screening/screening-needs.ts';
import { screeningVersion } from '../src/lib/server/services/screening/screening-version.ts';
import {
	eachWithScreening,
	app,
	id,
	settings,
	change,
	jobAnalysis,
	openIt,
	inviting,
	secretOf
} from './each-with-screening.ts';

eachWithScreening();

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
		const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
		const future = { ok: false, reason: 'needs', needs: [{ need: 'job-on-future' }] };
		expect(await change({ jobAnalysis: { ...jobAnalysis, on: tomorrow } })).toEqual(future);
		await openIt();
		expect(await change({ jobAnalysis: { ...jobAnalysis, on: tomorrow } })).toEqual(future);
		expect(await openScreening(app, id, 'anna')).toEqual({ ok: false, reason: 'state' });
	});

	it('keeps what would change a score, and whether it is blind, from its first candidate on, and changes the rest', async () => {
		await openIt();
		expect(await change({ industry: 'finance' })).toEqual({ ok: true });
		await inviting(['a@example.org']);
		expect(await change({ industry: 'general', confidence: 80, blind: false, ownReport: false })).toEqual({
			ok: false,
			reason: 'locked',
			fields: ['industry', 'confidence', 'blind', 'ownReport']
		});
		expect(await change({ opensAt: '2026-11-02T08:00:00.000Z' })).toEqual({ ok: true });
		expect(await settings()).toMatchObject({ industry: 'finance', confidence: 95, blind: true, ownReport: true });
	});

	it('asks no must of candidates that its questions do not ask about', async () => {
		const { profile } = await settings();
		const must = (item: string) => ({ item, min: 2, sources: [] });
		const both = { ...profile, facts: [must('fact-sites'), must('fact-team')] };
		const needs = { ok: false, reason: 'needs', needs: [{ need: 'facts-unasked' }] };
		expect(await change({ jobAnalysis, profile: both })).toEqual({ ok: true });
		expect(await openScreening(app, id, 'anna')).toEqual(needs);
		const screening = (await app.screenings.find(id))!;
		expect(countFacts(screening, { 'fact-team': 3 })).toEqual({ met: 1, missing: 0, unstated: 0 });
		await change({ modules: ['core', 'facts'] });
		expect(await openScreening(app, id, 'anna')).toEqual({ ok: true });
		expect(await change({ modules: ['core', 'facts:quick'] })).toEqual(needs);
		await change({ modules: ['core', 'facts:quick'], profile: { ...both, facts: [must('fact-team')] } });
		expect((await settings()).modules).toEqual(['core', 'facts:quick']);
	});

	it('goes on, with candidates, where a must was never asked about', async () => {
		await openIt();
		const { profile, ...rest } = await settings();
		const unasked = { ...profile, facts: [{ item: 'fact-sites', min: 2, sources: [] }] };
		await app.screenings.change(id, { settings: { ...rest, profile: unasked } });
		await inviting(['a@example.org']);
		expect(await change({ opensAt: null })).toEqual({ ok: true });
		await closeScreening(app, id, 'anna');
		expect(await reopenScreening(app, id, 'anna')).toEqual({ ok: true });
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

	it('closes when its time is over, whatever keeps another from closing', async () => {
		await openIt();
		await app.screenings.change(id, { settings: { ...(await settings()), closesAt: '2020-01-01T00:00:00.000Z' } });
		await app.screenings.add({ ...(await app.screenings.find(id))!, id: 'another' });
		let calls = 0;
		const audit = new Proxy(app.audit, {
			get:
				(all, name) =>
				async (...given: unknown[]) => {
					if (calls++ === 0) throw new Error('broken');
					return Reflect.apply(Reflect.get(all, name) as () => unknown, all, given);
				}
		});
		await expect(closeDue({ ...app, audit })).rejects.toThrow('broken');
		const closed = (await app.audit.page({ limit: 50 })).filter(({ action }) => action === 'screening.close');
		expect(closed).toHaveLength(1);
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
		expect(await change({ eraseOn: monthsAfter(now, -1) })).toEqual(needs('erase-past'));
		expect(await change({ eraseOn: today })).toEqual(needs('erase-past'));
		expect(await settings()).toMatchObject({ eraseOn: was });
		// As it stands in one that was begun long ago.
		const [past, late] = ['2020-01-01T00:00:00.000Z', monthsAfter(now, LONGEST_KEPT + 1)];
		await app.screenings.change(id, { settings: { ...(await settings()), closesAt: past, eraseOn: late } });
		expect(await change({ ownReport: false })).toEqual({ ok: true });
		expect(await change({ eraseOn: monthsAfter(now, LONGEST_KEPT + 2) })).toEqual(needs('erase-late'));
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

	it('goes on asking people in under a version that continues its own, and keeps the name of its own', async () => {
		await openIt();
		await inviting(['a@example.org']);
		await app.screenings.change(id, { instrument: 'coo@1.0.0' });
		const invited = await inviting(['b@example.org']);
		expect(invited).toMatchObject({ ok: true });
		const { link } = (invited as { candidates: { link: string }[] }).candidates[0]!;
		expect(await invitationOf(app, secretOf(link), new Date().toISOString())).toMatchObject({ stage: 'notice' });
		expect((await app.screenings.find(id))?.instrument).toBe('coo@1.0.0');
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
			faults: { 'target-finance': 'number 0 100', eraseOn: 'day' }
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
