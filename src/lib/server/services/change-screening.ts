import { randomUUID } from 'node:crypto';
import { instrument } from '../../content/instrument.ts';
import { coo } from '../../content/profiles.ts';
import { DEFAULT_CONFIDENCE } from '../../core/scoring/confidence-levels.ts';
import { isReadable, versionOf } from '../../exchange/sheet-faults.ts';
import type { Language } from '../../i18n/languages.ts';
import type { App } from '../app.ts';
import { LOCKED, type Screening, type ScreeningSettings } from '../ports/screening.ts';
import { defaultNotice, followSettings } from './default-notice.ts';
import { isSame } from './is-same.ts';
import { record } from './record.ts';
import { dayAfter, screeningNeeds, type Need } from './screening-needs.ts';

type Parts = Pick<App, 'screenings' | 'candidates' | 'audit' | 'alone'>;

const currentInstrument = versionOf(instrument);

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
	await app.screenings.add({ ...screening, createdAt: now, createdBy: actor });
	await record(app.audit, { actor, action: 'screening.create', subject: id, screening: id });
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
		eraseOn: dayAfter(now, KEPT)
	};
	const notices = locales.map((language) => [language, defaultNotice(language, settings, responsible)]);
	return { ...settings, notice: Object.fromEntries(notices) as ScreeningSettings['notice'] };
}

export interface ScreeningChange {
	title: string;
	settings: ScreeningSettings;
	/** Ids of the interviewers it is assigned to. */
	interviewers: string[];
}

export type Changed =
	| { ok: true }
	| { ok: false; reason: 'state' }
	| { ok: false; reason: 'locked'; fields: string[] }
	| { ok: false; reason: 'needs'; needs: Need[] };

/** Changes what a screening is. From its first candidate on, what would change a score stays as it is. */
export function changeScreening(app: Parts, id: string, change: ScreeningChange, actor: string): Promise<Changed> {
	return app.alone(async () => {
		const before = await app.screenings.find(id);
		if (!before || before.state === 'erased') return { ok: false, reason: 'state' };
		const settings = { ...change.settings, notice: followSettings(before.settings, change.settings) };
		if (await hasCandidates(app, id)) {
			const fields = LOCKED.filter((field) => !isSame(before.settings[field], settings[field]));
			if (fields.length > 0) return { ok: false, reason: 'locked', fields };
		}
		// What candidates read stays complete; a day that is over may stay in a screening that is no draft any more.
		const needs = before.state === 'draft' ? [] : screeningNeeds({ ...change, settings }, before.createdAt);
		if (needs.length > 0) return { ok: false, reason: 'needs', needs };
		await app.screenings.change(id, { title: change.title, settings });
		await app.screenings.assign(id, change.interviewers);
		await recordChange(app, before, { ...change, settings }, actor);
		return { ok: true };
	});
}

/** Whether what would change a score is locked. */
export async function hasCandidates({ candidates }: Pick<App, 'candidates'>, id: string): Promise<boolean> {
	return Object.keys(await candidates.count(id)).length > 0;
}

/** Opens a draft, with the questions as they are today, or says what it needs. */
export async function openScreening(app: Parts, id: string, actor: string): Promise<Changed> {
	const found = await app.screenings.find(id);
	if (found?.state !== 'draft') return { ok: false, reason: 'state' };
	const needs = screeningNeeds(found, new Date().toISOString());
	if (needs.length > 0) return { ok: false, reason: 'needs', needs };
	await app.screenings.change(id, { state: 'open', instrument: currentInstrument });
	await record(app.audit, { actor, action: 'screening.open', subject: id, screening: id });
	return { ok: true };
}

/** Closes an open screening: nobody answers any more, and what was answered stays until it is erased. */
export async function closeScreening(
	app: Pick<Parts, 'screenings' | 'audit'>,
	id: string,
	actor: string
): Promise<Changed> {
	const found = await app.screenings.find(id);
	if (found?.state !== 'open') return { ok: false, reason: 'state' };
	await app.screenings.change(id, { state: 'closed' });
	await record(app.audit, { actor, action: 'screening.close', subject: id, screening: id });
	return { ok: true };
}

/** Opens a closed screening again, with its questions as they were, as long as its data is not to be deleted yet. */
export function reopenScreening(app: Parts, id: string, actor: string): Promise<Changed> {
	return app.alone(async () => {
		const found = await app.screenings.find(id);
		if (found?.state !== 'closed') return { ok: false, reason: 'state' };
		const needs = screeningNeeds(found, new Date().toISOString());
		if (needs.length > 0) return { ok: false, reason: 'needs', needs };
		await app.screenings.change(id, { state: 'open' });
		await record(app.audit, { actor, action: 'screening.reopen', subject: id, screening: id });
		return { ok: true };
	});
}

function recordChange({ audit }: Parts, before: Screening, { title, settings }: ScreeningChange, actor: string) {
	const parts = (Object.keys(settings) as (keyof ScreeningSettings)[]).filter(
		(part) => !isSame(before.settings[part], settings[part])
	);
	const changed = [...(before.title === title ? [] : ['title']), ...parts].join(' ');
	return record(audit, {
		actor,
		action: 'screening.change',
		subject: before.id,
		screening: before.id,
		detail: { changed }
	});
}

/** Closes every screening whose time is over. */
export function closeDue(app: Parts): Promise<void> {
	return app.alone(async () => {
		const now = new Date().toISOString();
		for (const { id, state, settings } of await app.screenings.list()) {
			if (state === 'open' && settings.closesAt && settings.closesAt <= now) await closeScreening(app, id, 'system');
		}
	});
}
