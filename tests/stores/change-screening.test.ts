import { beforeEach, expect, it } from 'vitest';
import type { ScreeningSettings } from '../../src/lib/server/ports/screening.ts';
import { noticeChangedAt } from '../../src/lib/server/services/candidate/notice-changed-at.ts';
import { changeScreening, createScreening } from '../../src/lib/server/services/screening/change-screening.ts';
import { auditStore } from '../../src/lib/server/stores/audit-store.ts';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
import { wordingStore } from '../../src/lib/server/stores/wording-store.ts';
import { onBothEngines } from './engines.ts';
import { aCandidate } from './screening.ts';

const partsOf = (engine: Engine) => ({
	screenings: screeningStore(engine.db),
	candidates: candidateStore(engine.db),
	audit: auditStore(engine),
	wordings: wordingStore(engine.db),
	alone: engine.alone
});

onBothEngines('a change of a screening', (open) => {
	let app: ReturnType<typeof partsOf>;
	let id: string;

	beforeEach(async () => {
		app = partsOf(await open());
		const wish = { title: 'Operations', seat: 'COO', controller: 'Nordvik A/S, Aarhus', contact: 'hr@nordvik.example' };
		id = await createScreening(app, { ...wish, locales: ['en', 'da'] }, 'anna');
	});

	const change = async (part: Partial<ScreeningSettings>, interviewers: string[] = []) => {
		const { title, settings } = (await app.screenings.find(id))!;
		return changeScreening(app, id, { title, settings: { ...settings, ...part }, interviewers }, 'anna');
	};
	/** Of what came after its creation, the newest first. */
	const recorded = async () =>
		(await app.audit.page({ screening: id, limit: 9 })).slice(0, -1).map(({ detail }) => detail);

	it('is recorded with who was given access and who lost it, and where nothing differs, not at all', async () => {
		await change({}, ['bo', 'eva']);
		await change({ ownReport: false }, ['eva', 'ib']);
		expect(await change({}, ['ib', 'eva'])).toEqual({ ok: true });
		await change({}, []);
		expect(await recorded()).toEqual([
			{ changed: 'interviewers', unassigned: 'eva ib' },
			{ changed: 'ownReport interviewers', assigned: 'ib', unassigned: 'bo' },
			{ changed: 'interviewers', assigned: 'bo eva' }
		]);
	});

	const invited = (number: number, locale: 'en' | 'da') =>
		app.candidates.add([aCandidate(number, { screening: id, locale })]);
	const settings = async () => (await app.screenings.find(id))!.settings;

	it('moves the day of deletion as it likes before there is a candidate, and from then on only nearer', async () => {
		const { eraseOn } = await settings();
		const [nearer, later] = [new Date(eraseOn), new Date(eraseOn)];
		nearer.setUTCDate(nearer.getUTCDate() - 20);
		later.setUTCDate(later.getUTCDate() + 20);
		const dayOf = (date: Date) => date.toISOString().slice(0, 10);
		expect(await change({ eraseOn: dayOf(later) })).toEqual({ ok: true });
		expect(await change({ eraseOn })).toEqual({ ok: true });
		await invited(1, 'da');
		const refused = { ok: false, reason: 'needs', needs: [{ need: 'erase-later' }] };
		expect(await change({ eraseOn: dayOf(later) })).toEqual(refused);
		expect(await change({ eraseOn: dayOf(nearer) })).toEqual({ ok: true });
		expect(await change({ eraseOn })).toEqual(refused);
		expect((await settings()).eraseOn).toBe(dayOf(nearer));
	});

	it('takes no own report back that candidates were promised, and may promise one', async () => {
		await change({ ownReport: false });
		await invited(1, 'da');
		expect(await change({ ownReport: true })).toEqual({ ok: true });
		expect(await change({ ownReport: false })).toEqual({ ok: false, reason: 'locked', fields: ['ownReport'] });
		expect((await settings()).ownReport).toBe(true);
	});

	it('leaves a language out only where nobody has a link in it any more', async () => {
		await invited(1, 'da');
		await invited(2, 'da');
		await invited(3, 'da');
		await app.candidates.withdraw('candidate-3', ['invited']);
		const refused = (count: number) => ({
			...{ ok: false, reason: 'needs' },
			needs: [{ need: 'language-used', language: 'da', count }]
		});
		expect(await change({ locales: ['en'] })).toEqual(refused(2));
		await app.candidates.change('candidate-1', ['invited'], { state: 'started' });
		await app.candidates.withdraw('candidate-2', ['invited']);
		expect(await change({ locales: ['en'] })).toEqual(refused(1));
		expect((await settings()).locales).toEqual(['en', 'da']);
		expect(await change({ locales: ['da'] })).toEqual({ ok: true });
		expect(await app.candidates.languages(id)).toEqual({ da: 1 });
	});

	it('keeps what candidates could read and why the profile is what it is, with who changed it', async () => {
		const { notice, jobAnalysis } = await settings();
		const rewritten = (text: string) => ({ ...notice, da: { ...notice.da!, purpose: text } });
		await change({ notice: rewritten('Udkast') });
		expect(await app.wordings.of(id)).toEqual([]);
		await invited(1, 'da');
		await change({ notice: rewritten('Andet') });
		await change({ jobAnalysis: { ...jobAnalysis, reason: 'Another' } });
		await change({ opensAt: '2026-11-02T08:00:00.000Z' });
		const kept = await app.wordings.of(id);
		expect(kept).toMatchObject([
			{ by: 'anna', notice: {}, jobAnalysis },
			{ by: 'anna', notice: { da: { purpose: 'Udkast' } }, jobAnalysis: null }
		]);
		expect(kept[1]!.notice).not.toHaveProperty('en');
		const screening = (await app.screenings.find(id))!;
		const told = async (language: 'en' | 'da', invitedAt: string) =>
			noticeChangedAt(app, { screening, candidate: aCandidate(1, { invitedAt }) }, language);
		expect(await told('da', '2026-11-02T08:00:00.000Z')).toBe(kept[1]!.until);
		expect(await told('da', kept[0]!.until)).toBeNull();
		expect(await told('en', '2026-11-02T08:00:00.000Z')).toBeNull();
	});
});
