import * as v from 'valibot';
import { instrument } from '../../content/instrument.ts';
import { isDay } from '../../core/is-day.ts';
import { INDUSTRIES, type FactExpectation, type Industry, type Profile } from '../../core/instrument/instrument.ts';
import { CONFIDENCE_LEVELS } from '../../core/scoring/confidence-levels.ts';
import { languages, type Language } from '../../i18n/languages.ts';
import type { Notice, ScreeningSettings } from '../ports/screening.ts';
import { readForm, type ReadForm } from './read-form.ts';
import { isSame } from '../services/screening/is-same.ts';
import { defaultNotice } from '../services/screening/default-notice.ts';
import { NOTICE_PARTS } from '../services/screening/screening-needs.ts';

const line = (longest = 200) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(longest, 'too-long')), '');
const needed = (longest = 200) =>
	v.pipe(v.string('missing'), v.trim(), v.nonEmpty('missing'), v.maxLength(longest, 'too-long'));
const isoDay = v.pipe(
	v.string('missing'),
	v.trim(),
	v.check((text) => text === '' || isDay(text), 'day')
);
const day = v.optional(isoDay, '');
export const dayField = v.pipe(isoDay, v.nonEmpty('missing'));
const isTicked = v.optional(
	v.pipe(
		v.string(),
		v.transform((text: string) => text !== '')
	),
	''
);
/** `2027-01-31T12:00`, of UTC, from a form without its script; with it, an ISO date-time. */
const moment = v.pipe(
	v.optional(v.pipe(v.string(), v.trim(), v.regex(/^$|^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z?$/, 'moment')), ''),
	v.check((text) => text === '' || !Number.isNaN(Date.parse(asUtc(text))), 'moment'),
	v.transform((text) => (text === '' ? null : new Date(asUtc(text)).toISOString()))
);
const within = (min: number, max: number) =>
	v.pipe(
		v.string('missing'),
		v.trim(),
		v.nonEmpty('missing'),
		v.transform((text) => Number(text.replace(',', '.'))),
		v.check((value) => value >= min && value <= max, `number ${min} ${max}`)
	);

function asUtc(text: string): string {
	return text.endsWith('Z') ? text : `${text}Z`;
}

const ticked = (prefix: string, ids: readonly string[]) =>
	Object.fromEntries(ids.map((id) => [`${prefix}-${id}`, isTicked]));

/** Asked when a screening begins. */
export const newScreeningForm = v.object({
	title: needed(),
	seat: needed(),
	controller: needed(400),
	contact: needed(254),
	...(ticked('locale', languages) as Record<`locale-${Language}`, typeof isTicked>)
});

/** The languages that are ticked in a form, in the order they are offered. */
export const tickedLanguages = (output: Record<string, unknown>): Language[] =>
	languages.filter((language) => output[`locale-${language}`]);

const facts = instrument.items.filter(({ kind }) => kind === 'fact');
const deepModules = instrument.competencies.map((id) => `deep:${id}`);

/** What would change a score: sent only while it may be changed. */
const scored = {
	industry: v.picklist(INDUSTRIES, 'missing'),
	length: v.picklist(['quick', 'background'], 'missing'),
	confidence: v.pipe(
		v.picklist(CONFIDENCE_LEVELS.map(String), 'missing'),
		v.transform((text: string) => Number(text))
	),
	...ticked('module', deepModules),
	...Object.fromEntries(
		instrument.competencies.flatMap((id) => [
			[`importance-${id}`, within(0, 5)],
			[`target-${id}`, within(0, 100)]
		])
	),
	...Object.fromEntries(
		facts.flatMap(({ id, options, range }) => [
			[`fact-${id}`, v.picklist(['none', 'plus', 'must'], 'missing')],
			...(range
				? [
						[
							`least-${id}`,
							v.optional(v.union([v.literal(''), within(range.min, range.max)], `number ${range.min} ${range.max}`), '')
						]
					]
				: []),
			...(options ?? []).map((option) => [`option-${id}:${option.id}`, isTicked])
		])
	)
};

const general = {
	title: needed(),
	seat: line(),
	why: line(4000),
	by: line(),
	on: day,
	reason: line(4000),
	opensAt: moment,
	closesAt: moment,
	eraseOn: dayField,
	ownReport: isTicked,
	blind: isTicked
};

/** What the form of a screening holds, read: always, … */
type General = v.InferOutput<v.ObjectSchema<typeof general, undefined>> & Record<`locale-${Language}`, boolean>;
/** … while there is no candidate yet, … */
type Scored = { industry: Industry; length: 'quick' | 'background'; confidence: number } & Record<
	`importance-${string}` | `target-${string}`,
	number
> &
	Record<`module-${string}` | `option-${string}`, boolean> &
	Record<`fact-${string}`, 'none' | 'plus' | 'must'> &
	Record<`least-${string}`, number | '' | undefined>;
/** … and by language, where its notice stood in the form. */
type Notices = Partial<Record<`notice-${Language}-${keyof Notice}`, string>>;

export interface SettingsForm {
	title: string;
	settings: ScreeningSettings;
}

/** Reads the form of a screening. Where what is locked was not sent, it stays as it was `before`. */
export function readScreeningForm(data: FormData, before: ScreeningSettings): ReadForm<SettingsForm> {
	const hasScored = data.has('industry');
	const notices = languages.flatMap((language) =>
		data.has(`notice-${language}-controller`)
			? NOTICE_PARTS.map((part) => [`notice-${language}-${part}`, line(8000)])
			: []
	);
	const schema = v.object({
		...general,
		...ticked('locale', languages),
		...(hasScored ? scored : {}),
		...Object.fromEntries(notices)
	} as v.ObjectEntries);
	const form = readForm(schema, data);
	if (!form.ok) return form;
	// Put together from names, the schema says all of this and has no type that does.
	const given = form.output as General & Notices;
	const scoredGiven = hasScored ? (form.output as Scored) : null;
	const missing = scoredGiven ? factFaults(scoredGiven) : {};
	if (Object.keys(missing).length > 0) return { ok: false, faults: missing, values: form.values };
	const settings = {
		...before,
		...generalOf(given),
		...(scoredGiven ? scoredOf(scoredGiven, before.profile) : lockedOf(given, before))
	};
	return { ...form, output: { title: given.title, settings: { ...settings, notice: noticesOf(given, settings) } } };
}

function generalOf(given: General) {
	const { seat, why, by, on, reason, opensAt, closesAt, eraseOn, ownReport, blind } = given;
	const jobAnalysis = { seat, why, by, on, reason };
	return { jobAnalysis, opensAt, closesAt, eraseOn, ownReport, blind, locales: tickedLanguages(given) };
}

/** What is locked is not sent: blind or not it stays, and an own report that was promised too. */
const lockedOf = ({ ownReport }: General, before: ScreeningSettings) => ({
	blind: before.blind,
	ownReport: before.ownReport || ownReport
});

/** Languages that are ticked anew get the notice that is offered, with who is responsible taken from another language. */
function noticesOf(given: Notices, settings: ScreeningSettings): ScreeningSettings['notice'] {
	const written = settings.locales.map((language): [Language, Notice | undefined] => {
		if (given[`notice-${language}-controller`] === undefined) return [language, settings.notice[language]];
		const parts = NOTICE_PARTS.map((part) => [part, given[`notice-${language}-${part}`] ?? '']);
		return [language, Object.fromEntries(parts) as Record<keyof Notice, string>];
	});
	const known = written.find(([, notice]) => notice)?.[1] ?? { controller: '', contact: '' };
	return Object.fromEntries(
		written.map(([language, notice]) => [language, notice ?? defaultNotice(language, settings, known)])
	);
}

function scoredOf(given: Scored, before: Profile) {
	const { industry, length, confidence } = given;
	const deep = deepModules.filter((module) => given[`module-${module}`]);
	const modules = ['core', length === 'quick' ? 'facts:quick' : 'facts', ...deep];
	return { industry, confidence, modules, profile: profileOf(given, before) };
}

/** A profile that says something else than before is another version, and where a requirement changed, a judgement. */
function profileOf(given: Scored, before: Profile): Profile {
	const sources = { ...before.sources };
	const competencies = Object.fromEntries(
		instrument.competencies.map((id) => {
			const [importance, target] = [given[`importance-${id}`]!, given[`target-${id}`]!];
			const was = before.competencies[id]!;
			if (was.importance !== importance || was.target !== target) sources[id] = ['judgement'];
			return [id, { ...was, importance, target }];
		})
	);
	const now = { competencies, sources, facts: facts.flatMap(({ id }) => expectationOf(id, given, before)) };
	const was = { competencies: before.competencies, sources: before.sources, facts: before.facts };
	if (isSame(now, was)) return before;
	return { id: 'own', version: new Date().toISOString(), ...now };
}

function expectationOf(item: string, given: Scored, before: Profile): FactExpectation[] {
	const standing = given[`fact-${item}`];
	if (standing === 'none') return [];
	const known = before.facts.find((fact) => fact.item === item);
	const { options, min } = askedOf(item, given);
	return [
		{
			item,
			...(standing === 'plus' && { isAdvantage: true as const }),
			...(min === undefined ? { options } : { min }),
			sources: known?.sources ?? []
		}
	];
}

function askedOf(item: string, given: Scored): { options: string[]; min?: number } {
	const { options = [], range } = facts.find(({ id }) => id === item)!;
	const least = given[`least-${item}`];
	const chosen = options.map(({ id }) => id).filter((id) => given[`option-${item}:${id}`]);
	return { options: chosen, ...(range && least !== '' && least !== undefined && { min: least }) };
}

/** A fact that counts says which answers meet it. */
function factFaults(given: Scored): Record<string, string> {
	const unsaid = facts.filter(({ id }) => {
		const { options, min } = askedOf(id, given);
		return given[`fact-${id}`] !== 'none' && options.length === 0 && min === undefined;
	});
	return Object.fromEntries(unsaid.map(({ id }) => [`fact-${id}`, 'which']));
}
