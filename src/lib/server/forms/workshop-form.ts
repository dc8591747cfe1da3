import * as v from 'valibot';
import { instrument } from '../../content/instrument.ts';
import { INDUSTRIES } from '../../core/instrument/instrument.ts';
import { CONFIDENCE_LEVELS } from '../../core/scoring/confidence-levels.ts';
import { TRIAL_HOST, type Workshop } from '../ports/workshops.ts';
import { readForm, type ReadForm } from './read-form.ts';
import { dayField } from './screening-form.ts';
import { lastDay, LONGEST_TITLE, SMALLEST_GROUPS, type WorkshopNeed } from '../services/workshop/open-workshop.ts';

type WorkshopSettings = Workshop['settings'];

/** What may be asked: all areas at once, and each more closely. */
export const WORKSHOP_MODULES = ['core', ...instrument.competencies.map((id) => `deep:${id}`)];

/** A field that is not sent is an empty one. */
const text = v.optional(v.string(), '');
const oneOf = (numbers: readonly number[]) =>
	v.pipe(text, v.picklist(numbers.map(String), 'choose'), v.transform(Number));

const fieldsOn = (now: string, actor: string) =>
	v.object({
		title: v.pipe(text, v.trim(), v.nonEmpty('missing'), v.maxLength(LONGEST_TITLE, 'too-long')),
		industry: v.pipe(text, v.picklist(INDUSTRIES, 'choose')),
		names: v.pipe(text, v.picklist(['no', 'yes'], 'choose')),
		smallest: oneOf(SMALLEST_GROUPS),
		confidence: oneOf(CONFIDENCE_LEVELS),
		deleteOn: v.pipe(
			text,
			dayField,
			v.check((day) => day > now.slice(0, 10) && day <= lastDay(now, actor), 'delete-on')
		)
	});

/** What is said of a setting that cannot be: the last part of a message's id. */
const FAULTS: Record<WorkshopNeed, string> = {
	title: 'missing',
	industry: 'choose',
	modules: 'choose-scope',
	smallest: 'choose',
	confidence: 'choose',
	deleteOn: 'delete-on'
};

/** The faults of the form's fields, from what the settings lack. */
export const workshopFaults = (needs: WorkshopNeed[]): Record<string, string> =>
	Object.fromEntries(needs.map((need) => [need, FAULTS[need]]));

/** Reads the form of a workshop of this person; one that is tried is deleted two days later, and nobody is asked. */
export function readWorkshopForm(data: FormData, actor: string): ReadForm<WorkshopSettings> {
	const now = new Date().toISOString();
	if (actor === TRIAL_HOST) data.set('deleteOn', lastDay(now, actor));
	const form = readForm(fieldsOn(now, actor), data);
	const modules = WORKSHOP_MODULES.filter((module) => data.has(`module-${module}`));
	const unasked = modules.length === 0 ? workshopFaults(['modules']) : {};
	if (!form.ok) return { ...form, faults: { ...form.faults, ...unasked } };
	if (modules.length === 0) return { ok: false, faults: unasked, values: form.values };
	const { names, ...settings } = form.output;
	return { ...form, output: { ...settings, modules, isNamed: names === 'yes' } };
}

/** What the form holds before anything is typed, by the names of its fields. */
export function workshopFormValues(settings: WorkshopSettings): Record<string, string> {
	const { title, industry, modules, isNamed, smallest, confidence, deleteOn } = settings;
	return {
		...{ title, industry, deleteOn, names: isNamed ? 'yes' : 'no' },
		...{ smallest: String(smallest), confidence: String(confidence) },
		...Object.fromEntries(modules.map((module) => [`module-${module}`, 'on']))
	};
}

/** Days that a workshop is kept where nobody chooses. */
const KEPT = 30;

/** What a new workshop of this person begins with, on an ISO date-time. */
export function newWorkshop(now: string, actor: string): WorkshopSettings {
	const day = new Date(now);
	day.setUTCDate(day.getUTCDate() + KEPT);
	const [deleteOn = ''] = [day.toISOString().slice(0, 10), lastDay(now, actor)].sort();
	return {
		...{ title: '', industry: 'general', modules: ['core'], isNamed: false },
		...{ smallest: SMALLEST_GROUPS[0], confidence: 80, deleteOn }
	};
}
