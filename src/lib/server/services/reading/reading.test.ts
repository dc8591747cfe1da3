import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instrument } from '../../../content/instrument.ts';
import { interviewAreas } from '../../../core/scoring/interview-areas.ts';
import { makeReadScreening, someResults, type PersonName } from '../../../../../tests/fixtures/read-screening.ts';
import { openApp, type App } from '../../app.ts';
import type { Rating } from '../../ports/interviews.ts';
import { interviewers } from '../../auth/interviewers.ts';
import { deletePerson, letIn, shutOut } from '../../auth/people.ts';
import { raters } from '../../auth/raters.ts';
import { readSettings } from '../../settings.ts';
import { compareCandidates } from './compare-candidates.ts';
import { decide } from './decide.ts';
import type { Reading } from './find-candidate.ts';
import { interviewKit } from './interview-kit.ts';
import { listCandidates } from './list-candidates.ts';
import { panelRows } from './panel-rows.ts';
import { lockRatings, saveRatings } from './rate.ts';
import { openPanel, readPanel } from './read-panel.ts';
import { readProfile } from './read-profile.ts';
import { couldBeHelped, shownResult } from './shown-result.ts';

const ID = 'candidate-1';
const [first] = someResults() as [ReturnType<typeof someResults>[number]];
const full = someResults().find(({ form }) => form.modules.includes('deep:process'))!;
const areas = interviewAreas(first).map(({ competency }) => competency);
const sheetOf = (value: Rating['value']) => Object.fromEntries(areas.map((id) => [id, { value, note: '' }]));

describe('reading a blind screening', () => {
	let app: App;
	let folder: string;
	let ids: Record<PersonName, string>;

	const reading = async (name: PersonName, role: 'owner' | 'recruiter' | 'interviewer' | 'auditor') => ({
		screening: (await app.screenings.find('screening-1'))!,
		person: { id: ids[name], name, email: '', role }
	});

	const able = () => raters(app, 'screening-1');
	const panelOf = async (who: Reading) => readPanel(app, who, ID, await able());
	const openFor = async (who: Reading) => openPanel(app, who, ID, await able());

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'coo-fit-services-'));
		app = await openApp(readSettings({ COO_FIT_DATA: folder }));
		ids = await makeReadScreening(app);
	});
	afterEach(async () => {
		await app.close();
		await rm(folder, { recursive: true });
	});

	it('lists no name, searches none and orders by none', async () => {
		const anna = await reading('anna', 'interviewer');
		const { lines, total } = await listCandidates(app, anna, { order: 'name' }, 1);
		expect(total).toBe(lines.length);
		expect(lines.map(({ code }) => code)).toEqual(lines.map(({ code }) => code).sort());
		expect(JSON.stringify(lines)).not.toMatch(/Żak|example\.org|"(score|total|overall|priority)"/);
		expect((await listCandidates(app, anna, { order: 'code', search: 'żak' }, 1)).total).toBe(0);
	});

	it('shows ratings only after both have locked, and nothing changes then', async () => {
		const [anna, bo] = [await reading('anna', 'interviewer'), await reading('bo', 'interviewer')];
		expect(await saveRatings(app, anna, ID, { ...sheetOf(4), [areas[0]!]: { value: null, note: 'Later' } })).toBe(
			'saved'
		);
		expect(await lockRatings(app, anna, ID)).toEqual({ isLocked: false, open: [areas[0]] });
		await saveRatings(app, anna, ID, sheetOf(4));
		expect(await lockRatings(app, anna, ID)).toEqual({ isLocked: true, open: [] });
		expect(await saveRatings(app, anna, ID, sheetOf(1))).toBe('locked');
		expect((await panelOf(bo)).sheets).toBeNull();
		await saveRatings(app, bo, ID, sheetOf('no-evidence'));
		expect((await panelOf(bo)).sheets).toBeNull();
		expect((await panelOf(anna)).sheets).toHaveLength(1);
		await lockRatings(app, bo, ID);
		for (const who of [anna, bo]) expect((await panelOf(who)).sheets).toHaveLength(2);
	});

	it('counts who of those asked to rate has not begun, without the one who reads', async () => {
		const [anna, recruiter] = [await reading('anna', 'interviewer'), await reading('recruiter', 'recruiter')];
		const counted = async (who: typeof anna) => {
			const { locked, drafts, waiting } = await panelOf(who);
			return { locked, drafts, waiting };
		};
		expect(await counted(recruiter)).toEqual({ locked: 0, drafts: 0, waiting: 2 });
		await saveRatings(app, anna, ID, sheetOf(4));
		expect(await counted(recruiter)).toEqual({ locked: 0, drafts: 1, waiting: 1 });
		expect(await counted(anna)).toEqual({ locked: 0, drafts: 0, waiting: 1 });
	});

	it('waits for nobody who can no longer rate, and keeps what they had locked', async () => {
		const [anna, bo] = [await reading('anna', 'interviewer'), await reading('bo', 'interviewer')];
		const [owner, recruiter] = [await reading('owner', 'owner'), await reading('recruiter', 'recruiter')];
		const counted = async () => {
			const { locked, drafts, waiting, mayOpen } = await panelOf(recruiter);
			return { locked, drafts, waiting, mayOpen };
		};
		await saveRatings(app, anna, ID, sheetOf(4));
		await lockRatings(app, anna, ID);
		await saveRatings(app, bo, ID, sheetOf(2));
		expect(await counted()).toEqual({ locked: 1, drafts: 1, waiting: 0, mayOpen: false });
		expect(await shutOut(app, owner.person, ids.bo)).toBeNull();
		expect(await counted()).toEqual({ locked: 1, drafts: 0, waiting: 0, mayOpen: true });
		expect((await interviewers(app)).map(({ id }) => id)).toEqual([ids.anna]);
		await letIn(app, owner.person, ids.bo);
		expect(await counted()).toMatchObject({ drafts: 1, mayOpen: false });
		await app.screenings.assign('screening-1', [ids.anna]);
		expect(await counted()).toMatchObject({ drafts: 0, mayOpen: true });
		for (const gone of [ids.anna, ids.bo]) await deletePerson(app, owner.person, gone);
		expect(await app.screenings.assigned('screening-1')).toEqual([]);
		expect(await counted()).toEqual({ locked: 1, drafts: 0, waiting: 0, mayOpen: true });
		expect(await openFor(recruiter)).toBe(true);
		expect((await panelOf(recruiter)).sheets).toMatchObject([{ raterName: 'anna' }]);
	});

	it('takes no rating from somebody who has read those of others', async () => {
		const [anna, recruiter] = [await reading('anna', 'interviewer'), await reading('recruiter', 'recruiter')];
		await saveRatings(app, anna, ID, sheetOf(3));
		expect(await openFor(recruiter)).toBe(false);
		await lockRatings(app, anna, ID);
		expect((await panelOf(recruiter)).sheets).toBeNull();
		expect(await openFor(recruiter)).toBe(true);
		expect((await panelOf(recruiter)).sheets).toHaveLength(1);
		expect(await saveRatings(app, recruiter, ID, sheetOf(3))).toBe('seen-others');
	});

	it('takes a decision only after the profile was opened, and keeps every one', async () => {
		const recruiter = await reading('recruiter', 'recruiter');
		const decision = { outcome: 'hold' as const, reasons: 'To be heard again' };
		expect(await decide(app, recruiter, ID, decision)).toBe('unread');
		await readProfile(app, recruiter, ID, true);
		expect(await decide(app, recruiter, ID, decision)).toBe('decided');
		expect(await decide(app, recruiter, ID, { ...decision, outcome: 'move-on' })).toBe('decided');
		expect((await readProfile(app, recruiter, ID, true))?.decisions).toHaveLength(2);
		expect((await readProfile(app, await reading('anna', 'interviewer'), ID, true))?.decisions).toBeNull();
		expect(await decide(app, recruiter, 'candidate-98', decision)).toBe('too-early');
		expect(await decide(app, recruiter, 'nobody', decision)).toBe('missing');
	});

	it('shows what was decided and rated to nobody who has yet to rate, of any role', async () => {
		const [anna, recruiter] = [await reading('anna', 'interviewer'), await reading('recruiter', 'recruiter')];
		const owner = await reading('owner', 'owner');
		const seenBy = async (who: typeof owner) =>
			(await readProfile(app, who, ID, who.person.role !== 'auditor'))!.decisions?.length ?? null;
		await readProfile(app, owner, ID, true);
		await decide(app, owner, ID, { outcome: 'hold', reasons: 'To be heard again' });
		await saveRatings(app, anna, ID, sheetOf(3));
		await lockRatings(app, anna, ID);
		await saveRatings(app, recruiter, ID, sheetOf(2));
		expect(await seenBy(recruiter)).toBeNull();
		expect((await panelOf(recruiter)).sheets).toBeNull();
		expect(await seenBy(owner)).toBe(1);
		await app.screenings.assign('screening-1', [ids.anna, ids.owner]);
		expect(await seenBy(owner)).toBeNull();
		await lockRatings(app, recruiter, ID);
		expect(await openFor(owner)).toBe(true);
		for (const who of [recruiter, owner, anna, await reading('auditor', 'auditor')]) expect(await seenBy(who)).toBe(1);
		expect(await seenBy(await reading('bo', 'interviewer'))).toBeNull();
	});

	it('puts candidates side by side by code, each pair judged alike from both sides', async () => {
		const owner = await reading('owner', 'owner');
		const compared = await compareCandidates(app, owner, ['candidate-3', 'candidate-1', 'candidate-2']);
		expect(compared?.people.map(({ code }) => code)).toEqual(['C-0001', 'C-0002', 'C-0003']);
		expect(compared?.areas.every(({ pairs }) => pairs.length === 3)).toBe(true);
		expect(await compareCandidates(app, owner, ['candidate-1', 'candidate-98'])).toBeNull();
	});

	it('records every reading and rating, with ids alone', async () => {
		const anna = await reading('anna', 'interviewer');
		await readProfile(app, anna, ID, true);
		await saveRatings(app, anna, ID, sheetOf(4));
		await lockRatings(app, anna, ID);
		const entries = await app.audit.page({ screening: 'screening-1', limit: 9 });
		expect(entries.map(({ action }) => action)).toEqual(['interview.lock', 'interview.save', 'candidate.read']);
		expect(JSON.stringify(entries)).not.toMatch(/Żak|anna/);
	});
});

describe('a result as it is sent', () => {
	it('has no total, and no keys for somebody who decides nothing', () => {
		const text = JSON.stringify(shownResult(full, instrument.items, false));
		const keyed = instrument.items.filter(({ kind }) => ['judgement', 'worksample'].includes(kind));
		expect(keyed.filter(({ id }) => text.includes(`"${id}"`))).toEqual([]);
		expect(shownResult(full, instrument.items, true)).toMatchObject({ overall: null, robustness: {}, timing: {} });
		expect(shownResult(full, instrument.items, false).seed).toBe(0);
	});

	it('says that a chatbot could have helped only where scenarios or work samples were answered', () => {
		expect(couldBeHelped(full, instrument.items)).toBe(true);
		expect(
			couldBeHelped(
				someResults().find(({ form }) => form.modules.length === 2)!,
				instrument.items
			)
		).toBe(false);
	});
});

it('the kit asks six questions and quotes what the candidate chose', () => {
	const kit = interviewKit(first, 'pl');
	expect(kit.flatMap(({ questions }) => questions)).toHaveLength(6);
	expect(
		kit.every(({ quotes, anchors, probes }) => quotes.length > 0 && anchors.length === 5 && probes.length === 3)
	).toBe(true);
	const said = kit.flatMap(({ quotes }) => quotes).filter(({ said }) => said !== null);
	expect(said.length).toBeGreaterThan(0);
	const levels = said.filter(({ isNotDone }) => !isNotDone).map(({ probes }) => probes.join());
	expect(levels.every(Boolean)).toBe(true);
	expect(new Set(levels).size).toBeGreaterThan(1);
	const rest = kit.flatMap(({ quotes }) => quotes).filter(({ said, isNotDone }) => said === null || isNotDone);
	expect(rest.flatMap(({ probes }) => probes)).toEqual([]);
});

it('the panel shows no points without the band in which they plausibly lie', () => {
	const rows = panelRows({ ...first, confidence: 95 }, []);
	const points = rows.flatMap(({ placement, evidence, decisions }) => [placement, evidence, decisions]);
	const bands = points.filter((one) => one !== null);
	expect(bands.length).toBeGreaterThan(0);
	for (const { score, low, high } of bands) {
		expect(low).toBeGreaterThanOrEqual(0);
		expect(high).toBeLessThanOrEqual(100);
		expect(high - low).toBeGreaterThan(0);
		expect(score >= low && score <= high).toBe(true);
	}
	const { competency, placement } = rows.find(({ placement }) => placement && placement.low > 0)!;
	const { score, se } = first.competencies[competency]!.methods.placement!;
	expect(placement?.low).toBeCloseTo(score! - 1.959964 * se!, 4);
});

it('the panel puts ratings side by side and averages nothing', () => {
	const sheets = [4, 2, 'no-evidence' as const].map((value) => ({ ratings: sheetOf(value) }));
	const [row] = panelRows(first, sheets);
	expect(row).toMatchObject({ agreement: 'apart', difference: 2, deviation: null });
	expect(row?.ratings.map(({ value }) => value)).toEqual([4, 2, 'no-evidence']);
});
