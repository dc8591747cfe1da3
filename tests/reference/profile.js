/**
 * @import { Instrument, Requirement } from '../../src/lib/core/instrument/instrument.ts'
 * @import { ProfileEdit } from '../../src/lib/core/instrument/profile-edit.ts'
 * @import { Scored } from './competencies.js'
 */

import { normalDensity, normalProbability } from './normal.js';
import { hashOf, tidyEdit } from './edited-profile.js';
import { sum } from './sums.js';

/** @typedef {'below' | 'meets' | 'unclear'} Verdict */
/** @typedef {{ id: string, version: string, competencies: Record<string, Requirement>, edit?: ProfileEdit }} UsedProfile */

/**
 * @typedef {object} Comparison
 * @property {number | null} gap
 * @property {number | null} gapSe
 * @property {number | null} low
 * @property {number | null} high
 * @property {Verdict | null} verdict
 * @property {number | null} shortfall
 * @property {number | null} priority
 */

/** @typedef {{ id: string, score: number, se: number, gap: number, gapSe: number, requirement: Requirement }} Standing */

/**
 * The profile after the edit, where there is one, and the industry's adjustment.
 *
 * @param {Instrument} instrument
 * @param {string} profileId
 * @param {string} industry
 * @param {ProfileEdit} [edit]
 * @returns {UsedProfile}
 */
export function profileUsed(instrument, profileId, industry, edit) {
	const profile = instrument.profiles.find(({ id, version }) =>
		edit === undefined ? id === profileId : edit.of === `${id}@${version}`
	);
	if (profile === undefined) throw new Error(`The instrument has no profile "${edit?.of ?? profileId}".`);
	/** @type {Record<string, Requirement>} */
	const competencies = {};
	for (const [competency, requirement] of Object.entries(profile.competencies)) {
		const { importance, target, se } = { ...requirement, ...edit?.competencies[competency] };
		const added = instrument.industries[industry]?.[competency] ?? {};
		competencies[competency] = {
			importance: Math.min(5, importance + (added.importance ?? 0)),
			target: Math.min(95, target + (added.target ?? 0)),
			se: se + (added.se ?? 0)
		};
	}
	if (edit === undefined) return { id: profile.id, version: profile.version, competencies };
	const tidy = tidyEdit(instrument, profile, edit);
	return { id: profile.id, version: `${profile.version}+${hashOf(JSON.stringify(tidy))}`, competencies, edit: tidy };
}

/**
 * The competencies with a score, each held against its requirement, in instrument order.
 *
 * @param {Instrument} instrument
 * @param {Record<string, Scored>} scored
 * @param {UsedProfile} profile
 */
export function standingsOf(instrument, scored, profile) {
	/** @type {Standing[]} */
	const standings = [];
	for (const id of instrument.competencies) {
		const { score = null, se = null } = scored[id] ?? {};
		if (score === null || se === null) continue;
		const requirement = profile.competencies[id];
		if (requirement === undefined) throw new Error(`The profile has no requirement for "${id}".`);
		const gapSe = Math.sqrt(se ** 2 + requirement.se ** 2);
		standings.push({ id, score, se, gap: requirement.target - score, gapSe, requirement });
	}
	return standings;
}

/**
 * Verdicts in development.
 *
 * @param {Standing[]} standings
 * @param {number} z
 */
export function verdictsInDevelopment(standings, z) {
	/** @type {Record<string, Verdict>} */
	const verdicts = {};
	for (const { id, gap, gapSe } of standings) {
		if (gap - z * gapSe > 0) verdicts[id] = 'below';
		else if (gap + z * gapSe < 0) verdicts[id] = 'meets';
		else verdicts[id] = 'unclear';
	}
	return verdicts;
}

/**
 * Verdicts in selection. 1 − Φ(x) is taken as Φ(−x), which is the same and keeps its digits.
 *
 * @param {Standing[]} standings
 * @param {number} confidence
 */
export function verdictsInSelection(standings, confidence) {
	const alpha = (1 - confidence / 100) / 2;
	const below = keptByHolm(
		standings.map(({ id, gap, gapSe }) => ({ id, p: normalProbability(-gap / gapSe) })),
		alpha
	);
	const meets = keptByHolm(
		standings.map(({ id, gap, gapSe }) => ({ id, p: normalProbability(gap / gapSe) })),
		alpha
	);
	/** @type {Record<string, Verdict>} */
	const verdicts = {};
	for (const { id } of standings) {
		if (below.includes(id)) verdicts[id] = 'below';
		else if (meets.includes(id)) verdicts[id] = 'meets';
		else verdicts[id] = 'unclear';
	}
	return verdicts;
}

/**
 * Holm's step-down.
 *
 * @param {{ id: string, p: number }[]} tests
 * @param {number} alpha
 */
function keptByHolm(tests, alpha) {
	const sorted = [...tests].sort((one, other) => one.p - other.p);
	const failing = sorted.findIndex(({ p }, place) => p > alpha / (tests.length - place));
	return (failing === -1 ? sorted : sorted.slice(0, failing)).map(({ id }) => id);
}

/**
 * Expected shortfall.
 *
 * @param {number} gap
 * @param {number} se
 */
export function shortfallOf(gap, se) {
	return gap * normalProbability(gap / se) + se * normalDensity(gap / se);
}

/**
 * What a competency shows against the profile; all null without a score.
 *
 * @param {Standing | undefined} standing
 * @param {Verdict | undefined} verdict
 * @param {number} z
 * @returns {Comparison}
 */
export function comparisonOf(standing, verdict, z) {
	if (standing === undefined || verdict === undefined)
		return { gap: null, gapSe: null, low: null, high: null, verdict: null, shortfall: null, priority: null };
	const { gap, gapSe, requirement } = standing;
	const shortfall = shortfallOf(gap, gapSe);
	return {
		gap,
		gapSe,
		low: gap - z * gapSe,
		high: gap + z * gapSe,
		verdict,
		shortfall,
		priority: requirement.importance * shortfall
	};
}

/**
 * Overall.
 *
 * @param {Standing[]} standings
 * @param {UsedProfile} profile
 */
export function overallOf(standings, profile) {
	const whole = sum(Object.values(profile.competencies).map(({ importance }) => importance));
	const carried = sum(standings.map(({ requirement }) => requirement.importance));
	if (carried === 0 || carried < 0.75 * whole) return null;
	return {
		score: sum(standings.map(({ requirement, score }) => requirement.importance * score)) / carried,
		se: Math.sqrt(sum(standings.map(({ requirement, se }) => (requirement.importance * se) ** 2))) / carried
	};
}
