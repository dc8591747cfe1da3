import { randomUUID } from 'node:crypto';
import { SMALLEST_ANNOUNCED, SMALLEST_GROUP } from '../../../core/groups/group-limits.ts';
import { CONFIDENCE_LEVELS } from '../../../core/scoring/confidence-levels.ts';
import { INDUSTRIES } from '../../../core/instrument/instrument.ts';
import { isDay } from '../../../core/is-day.ts';
import type { WorkshopSettings } from '../../../flow/workshop/workshop-events.ts';
import type { App } from '../../app.ts';
import { TRIAL_HOST } from '../../ports/workshops.ts';
import { record } from '../record/record.ts';
import { monthsAfter } from '../months-after.ts';
import { newWorkshopCode } from './workshop-code.ts';
import { workshopCompetencies } from './workshop-competencies.ts';

/** People who may join. */
export const WORKSHOP_LIMIT = 1_000;

/** The smallest group of which anything is shown; the second where the participants are told so before they join. */
export const SMALLEST_GROUPS = [SMALLEST_GROUP, SMALLEST_ANNOUNCED] as const;

/** Months that a workshop may be kept at most. */
export const WORKSHOP_KEPT = 12;

/** Days after which a workshop that is tried is deleted: it may be prepared on the day before, and is there all day. */
const TRIED = 2;

/** The last ISO day on which a workshop of this person may be deleted. */
export function lastDay(now: string, actor: string): string {
	if (actor !== TRIAL_HOST) return monthsAfter(now, WORKSHOP_KEPT);
	return new Date(Date.parse(now) + TRIED * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

export const LONGEST_TITLE = 120;

/** What of the settings cannot be. */
export type WorkshopNeed = Exclude<keyof WorkshopSettings, 'isNamed'>;

export type Opened = { ok: true; id: string; code: string } | { ok: false; needs: WorkshopNeed[] };

/** How often another code is tried; one of 86 million is taken as good as never. */
const TRIES = 10;

/** Opens a workshop for people to join, or says what of its settings cannot be. */
export async function openWorkshop(
	{ workshops, audit }: Pick<App, 'workshops' | 'audit'>,
	settings: WorkshopSettings,
	actor: string,
	limit = WORKSHOP_LIMIT
): Promise<Opened> {
	const createdAt = new Date().toISOString();
	const needs = workshopNeeds(settings, createdAt, actor);
	if (needs.length > 0) return { ok: false, needs };
	const id = randomUUID();
	for (let tries = 0; tries < TRIES; tries += 1) {
		const code = newWorkshopCode();
		if (!(await workshops.open({ id, code, limit, createdAt, createdBy: actor }, settings))) continue;
		await record(audit, { actor, action: 'workshop.open', subject: id });
		return { ok: true, id, code };
	}
	throw new Error('No code for a workshop was free');
}

/** What of the settings cannot be for this person, at an ISO date-time. */
export function workshopNeeds(settings: WorkshopSettings, now: string, actor: string): WorkshopNeed[] {
	const { title, industry, modules, smallest, confidence, deleteOn } = settings;
	const is: Record<WorkshopNeed, boolean> = {
		title: title.trim() !== '' && title.length <= LONGEST_TITLE,
		industry: INDUSTRIES.includes(industry),
		modules: workshopCompetencies({ modules, industry }).length > 0,
		smallest: SMALLEST_GROUPS.some((size) => size === smallest),
		confidence: CONFIDENCE_LEVELS.some((level) => level === confidence),
		deleteOn: isDay(deleteOn) && deleteOn > now.slice(0, 10) && deleteOn <= lastDay(now, actor)
	};
	return (Object.keys(is) as WorkshopNeed[]).filter((part) => !is[part]);
}
