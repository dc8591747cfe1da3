/**
 * @import { Item } from '../../src/lib/core/instrument/instrument.ts'
 * @import { Sheet } from './answers.js'
 * @import { Points } from './points.js'
 */

import { normalQuantile } from './normal.js';
import { mean, squaresAboutMean, sum } from './sums.js';

/** @typedef {{ k: number, n: number, score: number | null, se: number | null }} MethodScore */
/** @typedef {'scored' | 'partial' | 'not-assessed'} Status */
/** @typedef {{ methods: Record<string, MethodScore>, score: number | null, se: number | null, status: Status }} Scored */

const ASSUMED_ERROR = 25 * Math.sqrt(1 - 0.25);
const ABSENT_METHOD_ERROR = 25;

const WITH_WORK_SAMPLES = ['analysis', 'finance', 'process'];

/** @type {Record<string, { with: Record<string, number>, without: Record<string, number> }>} */
const WEIGHTS = {
	development: {
		with: { evidence: 0.3, placement: 0.25, judgement: 0.15, worksample: 0.3 },
		without: { evidence: 0.4, placement: 0.35, judgement: 0.25 }
	},
	selection: {
		with: { evidence: 0.35, placement: 0.15, judgement: 0.2, worksample: 0.3 },
		without: { evidence: 0.5, placement: 0.2, judgement: 0.3 }
	}
};

/**
 * One method of one competency.
 *
 * @param {(number | null)[]} points Of its items in the modules taken.
 * @returns {MethodScore}
 */
function scoreOfMethod(points) {
	const answered = points.filter((value) => value !== null);
	const k = points.length;
	const n = answered.length;
	if (n < Math.ceil((2 * k) / 3)) return { k, n, score: null, se: null };
	const s = n === 1 ? 0 : Math.sqrt(squaresAboutMean(answered) / (n - 1));
	return { k, n, score: mean(answered), se: Math.max(s, ASSUMED_ERROR) / Math.sqrt(n) };
}

/**
 * One competency, from the methods that have an item in the modules taken.
 *
 * @param {string} competency
 * @param {Item[]} items
 * @param {Points} points
 * @param {Sheet} sheet
 * @returns {Scored}
 */
export function scoreOfCompetency(competency, items, points, sheet) {
	const column = WITH_WORK_SAMPLES.includes(competency) ? 'with' : 'without';
	/** @type {Record<string, MethodScore>} */
	const methods = {};
	const present = [];
	let weightTaken = 0;
	for (const [method, weight] of Object.entries(WEIGHTS[sheet.purpose]?.[column] ?? {})) {
		const own = items.filter((item) => item.competency === competency && item.kind === method);
		if (own.length === 0) continue;
		const result = scoreOfMethod(own.map((item) => points[item.id] ?? null));
		methods[method] = result;
		weightTaken += weight;
		if (result.score !== null && result.se !== null) present.push({ weight, score: result.score, se: result.se });
	}
	if (present.length === 0) return { methods, score: null, se: null, status: 'not-assessed' };
	const weightPresent = sum(present.map(({ weight }) => weight));
	const score = sum(present.map(({ weight, score }) => weight * score)) / weightPresent;
	const measured = sum(present.map(({ weight, se }) => (weight * se) ** 2)) / weightPresent ** 2;
	const assumed = (((weightTaken - weightPresent) / weightTaken) * ABSENT_METHOD_ERROR) ** 2;
	const partial = present.length < Object.keys(methods).length;
	return { methods, score, se: Math.sqrt(measured + assumed), status: partial ? 'partial' : 'scored' };
}

/**
 * Self-view.
 *
 * @param {Record<string, MethodScore>} methods
 */
export function selfViewOf(methods) {
	const { placement, ...rest } = methods;
	const others = Object.values(rest).filter(({ score }) => score !== null);
	if (placement === undefined || placement.score === null || others.length === 0) return null;
	const difference = placement.score - mean(others.map(({ score }) => Number(score)));
	const otherSe = Math.sqrt(sum(others.map(({ se }) => Number(se) ** 2))) / others.length;
	const se = Math.sqrt(Number(placement.se) ** 2 + otherSe ** 2);
	return Math.abs(difference) > normalQuantile(0.95) * se ? { difference, se } : null;
}
