import { randomUUID } from 'node:crypto';
import { instrument } from '../../../content/instrument.ts';
import { coo } from '../../../content/profiles.ts';
import { DEFAULT_CONFIDENCE } from '../../../core/scoring/confidence-levels.ts';
import { isReadable, versionOf } from '../../../exchange/sheet-faults.ts';
import type { Language } from '../../../i18n/languages.ts';
import type { App } from '../../app.ts';
import type { Recorded } from '../../ports/audit.ts';
import type { Screening, ScreeningSettings, ScreeningState } from '../../ports/screening.ts';
import { changeDetail } from './change-detail.ts';
import { defaultNotice, followSettings } from './default-notice.ts';
import { earlierWording } from './earlier-wording.ts';
import { lockedIn, promiseNeeds } from './promises.ts';
import { doRecorded } from '../record/record.ts';
import { monthsAfter } from '../months-after.ts';
import { screeningNeeds, type Need } from './screening-needs.ts';
import { screeningVersion } from './screening-version.ts';

type Parts = Pick<App, 'screenings' | 'candidates' | 'audit' | 'alone'>;

export const currentInstrument = versionOf(instrument);

/** The version of today, where it does not continue the one that a screening is pinned to; else null. */
export const newerThan = (pinned: string): string | null => (isReadable(pinned, instrument) ? null : currentInstrument);

/** Months that candidates' data is kept unless a team says otherwise. */
const KEPT = 6;

/** What a screening begins with. */
export interface NewScreening {
	title: string;
	seat: string;
	controller: string;
	contact: string;
	locales: Language[];
}

/** Begins a draft with the COO profile, the quick form and notices in its languages. Answers with its id. */
export async function createScreening(app: Parts, wish: NewScreening, actor: string): Promise<string> {
	const id = randomUUID();
	const now = new Date().toISOString();
	const settings = firstSettings(wish, now);
	const screening = { id, title: wish.title, state: 'draft' as const, instrument: currentInstrument, settings };
	await doRecorded(app.audit, async ({ screenings }) => {
		await screenings.add({ ...screening, createdAt: now, createdBy: actor });
		return { actor, action: 'screening.create', subject: id, screening: id };
	});
	return id;
}

function firstSettings({ seat, locales, ...responsible }: NewScreening, now: string): ScreeningSettings {
	const settings: ScreeningSettings = {
		jobAnalysis: { seat, why: '', by: '', on: '', reason: '' },
		// What is usual in the role is a plus until a team says that the seat cannot do without it.
		profile: { ...coo, facts: coo.facts.map((fact) => ({ ...fact, isAdvantage: true })) },
		industry: 'general',
		modules: ['core', 'facts:quick'],
		confidence: DEFAULT_CONFIDENCE.selection,
		locales,
		opensAt: null,
		closesAt: null,
		notice: {},
		ownReport: true,
		blind: true,
		eraseOn: monthsAfter(now, KEPT)
	};
	const notices = locales.map((language) => [language, defaultNotice(language, settings, responsible)]);
	return { ...settings, notice: Object.fromEntries(notices) as ScreeningSettings['notice'] };
}

export interface ScreeningChange {
	title: string;
	settings: ScreeningSettings;
	/** Ids of the interviewers it is assigned to. */
	interviewers: string[];
	/** The version that it was made from, so that it overwrites no change that came meanwhile. Left out, it overwrites. */
	version?: string;
}

export type Changed =
	| { ok: true }
	| { ok: false; reason: 'state' | 'changed' }
	| { ok: false; reason: 'locked'; fields: string[] }
	| { ok: false; reason: 'needs'; needs: Need[] };

/**
 * Changes what a screening is. From its first candidate on, what is locked stays as it is, what was promised is not taken back,
 * and what they could read is kept as it was.
 */
export function changeScreening(app: Parts, id: string, change: ScreeningChange, actor: string): Promise<Changed> {
	return app.alone(async () => {
		const before = await app.screenings.find(id);
		if (!before || before.state === 'erased') return { ok: false, reason: 'state' };
		const interviewers = await app.screenings.assigned(id);
		const current = screeningVersion(before, interviewers);
		if (change.version !== undefined && change.version !== current) return { ok: false, reason: 'changed' };
		const settings = { ...change.settings, notice: followSettings(before.settings, change.settings) };
		const isPromised = await hasCandidates(app, id);
		const fields = isPromised ? lockedIn(before.settings, settings) : [];
		if (fields.length > 0) return { ok: false, reason: 'locked', fields };
		const needs = needsOf(before, { ...change, settings });
		if (isPromised) needs.push(...promiseNeeds(before.settings, settings, await app.candidates.languages(id)));
		if (needs.length > 0) return { ok: false, reason: 'needs', needs };
		const detail = changeDetail({ ...before, interviewers }, { ...change, settings });
		if (!detail) return { ok: true };
		const earlier = isPromised && earlierWording(before.settings, settings);
		await doRecorded(app.audit, async ({ screenings, wordings }) => {
			if (earlier) await wordings.add(id, { ...earlier, until: new Date().toISOString(), by: actor });
			await screenings.change(id, { title: change.title, settings });
			await screenings.assign(id, change.interviewers);
			return { actor, action: 'screening.change', subject: id, screening: id, detail };
		});
		return { ok: true };
	});
}

/** What candidates read stays complete, and no slip in a date has the next sweep erase everything, drafts too. */
function needsOf({ state, settings: before }: Screening, change: ScreeningChange): Need[] {
	const now = new Date().toISOString();
	const needs = screeningNeeds({ ...change, state }, now, before);
	return state === 'draft' ? needs.filter(({ need }) => need === 'erase-past' || need === 'job-on-future') : needs;
}

/** Whether what is in `LOCKED` is locked. */
export async function hasCandidates({ candidates }: Pick<App, 'candidates'>, id: string): Promise<boolean> {
	return Object.keys(await candidates.count(id)).length > 0;
}

/** Opens a draft, with the questions as they are today, or says what it needs. */
export const openScreening = (app: Parts, id: string, actor: string): Promise<Changed> =>
	openFrom(app, id, { state: 'draft', opened: { instrument: currentInstrument }, actor, action: 'screening.open' });

/** Closes an open screening: nobody answers any more, and what was answered stays until it is erased. */
export async function closeScreening({ audit }: Pick<Parts, 'audit'>, id: string, actor: string): Promise<Changed> {
	const entry = { actor, action: 'screening.close' as const, subject: id, screening: id };
	const isClosed = await doRecorded(
		audit,
		async ({ screenings }) => (await screenings.change(id, { state: 'closed' }, ['open'])) && entry
	);
	return isClosed ? { ok: true } : { ok: false, reason: 'state' };
}

/** Opens a closed screening again, with its questions as they were, as long as its data is not to be deleted yet. */
export const reopenScreening = (app: Parts, id: string, actor: string): Promise<Changed> =>
	openFrom(app, id, { state: 'closed', opened: {}, actor, action: 'screening.reopen' });

interface Opening {
	/** The state that it is opened from. */
	state: ScreeningState;
	opened: Partial<Pick<Screening, 'instrument'>>;
	actor: string;
	action: Recorded;
}

/** No change of the settings comes between the look at what it needs and the opening. */
function openFrom(app: Parts, id: string, { state, opened, actor, action }: Opening): Promise<Changed> {
	return app.alone(async () => {
		const found = await app.screenings.find(id);
		if (found?.state !== state) return { ok: false, reason: 'state' };
		const needs = screeningNeeds(found, new Date().toISOString());
		if (needs.length > 0) return { ok: false, reason: 'needs', needs };
		const entry = { actor, action, subject: id, screening: id };
		const isOpened = await doRecorded(app.audit, async ({ screenings, outbox }) => {
			if (!(await screenings.change(id, { ...opened, state: 'open' }, [state]))) return false;
			await outbox.release({ screening: id }, new Date().toISOString());
			return entry;
		});
		return isOpened ? { ok: true } : { ok: false, reason: 'state' };
	});
}

/** Closes every screening whose time is over. Throws where one could not be closed, and closes the others. */
export async function closeDue(app: Parts): Promise<void> {
	// Asked often, and seldom is there one: only then does anybody wait.
	if ((await overIn(app)).length === 0) return;
	await app.alone(async () => {
		const over = await overIn(app);
		const closed = await Promise.allSettled(over.map(({ id }) => closeScreening(app, id, 'system')));
		for (const one of closed) if (one.status === 'rejected') throw one.reason;
	});
}

async function overIn({ screenings }: Pick<App, 'screenings'>): Promise<Screening[]> {
	const now = new Date().toISOString();
	const open = await screenings.list({ state: 'open' });
	return open.filter(({ settings: { closesAt } }) => closesAt !== null && closesAt <= now);
}
