/**
 * @import { Instrument, Item } from '../../src/lib/core/instrument/instrument.ts'
 * @import { Sheet } from './answers.js'
 * @import { Points } from './points.js'
 */

import { usableAnswer } from './answers.js';
import { mean, populationDeviation, squaresAboutMean, sum } from './sums.js';

/** @typedef {{ value: number | null, level: 'ok' | 'amber' | 'red' | 'not-available' }} Index */

/**
 * @param {number | null} value
 * @param {(value: number) => boolean} amber
 * @param {(value: number) => boolean} red
 * @returns {Index}
 */
function index(value, amber, red) {
	if (value === null) return { value, level: 'not-available' };
	if (red(value)) return { value, level: 'red' };
	return { value, level: amber(value) ? 'amber' : 'ok' };
}

const never = () => false;

/**
 * The answered placement and evidence items in form order, each with the position of the chosen option.
 *
 * @param {Item[]} items
 * @param {Sheet} sheet
 */
function answeredAnchors(items, sheet) {
	return items
		.filter((item) => item.kind === 'placement' || item.kind === 'evidence')
		.map((item) => ({
			item,
			position: (item.options ?? []).findIndex((option) => option.id === sheet.answers[item.id])
		}))
		.filter(({ position }) => position >= 0);
}

/**
 * Time.
 *
 * @param {Item[]} items
 * @param {Sheet} sheet
 * @param {Record<string, number> | undefined} words
 */
function timeIndex(items, sheet, words) {
	const pages = items.flatMap(({ id }) => {
		const spent = sheet.timing?.[id];
		const shown = words?.[id];
		return spent === undefined || shown === undefined ? [] : [{ spent, least: Math.max(2000, 120 * shown) }];
	});
	const fast = pages.length === 0 ? null : pages.filter(({ spent, least }) => spent < least).length;
	return index(
		fast,
		(value) => value >= 1,
		(value) => value > 0 && value >= pages.length / 2
	);
}

/**
 * The longest run of one position.
 *
 * @param {number[]} positions
 */
function runIndex(positions) {
	let longest = 0;
	let current = 0;
	positions.forEach((position, place) => {
		current = position === positions[place - 1] ? current + 1 : 1;
		longest = Math.max(longest, current);
	});
	const n = positions.length;
	return index(
		n === 0 ? null : longest,
		(value) => value >= Math.max(8, n / 3),
		(value) => value >= Math.max(12, n / 2)
	);
}

/**
 * The largest absolute autocorrelation.
 *
 * @param {number[]} positions
 */
function autocorrelationIndex(positions) {
	const centre = mean(positions);
	const apart = positions.map((position) => position - centre);
	const whole = sum(apart.map((value) => value * value));
	/** @param {number} lag */
	const at = (lag) => sum(apart.slice(lag).map((value, place) => value * (apart[place] ?? NaN))) / whole;
	const lags = Array.from({ length: 15 }, (_, place) => place + 1);
	return index(
		positions.length < 24 || whole === 0 ? null : Math.max(...lags.map((lag) => Math.abs(at(lag)))),
		(value) => value >= 0.55,
		(value) => value >= 0.7
	);
}

/**
 * The deviation of the answer string.
 *
 * @param {number[]} positions
 */
function deviationIndex(positions) {
	return index(positions.length < 2 ? null : populationDeviation(positions), never, (value) => value === 0);
}

/**
 * Even-odd consistency.
 *
 * @param {Instrument} instrument
 * @param {Item[]} answered
 * @param {Points} points
 */
function consistencyIndex(instrument, answered, points) {
	/** @type {number[]} */
	const odd = [];
	/** @type {number[]} */
	const even = [];
	for (const competency of instrument.competencies) {
		const own = answered
			.filter((item) => item.competency === competency)
			.map((item) => points[item.id] ?? null)
			.filter((value) => value !== null);
		if (own.length < 2) continue;
		odd.push(mean(own.filter((_, place) => place % 2 === 0)));
		even.push(mean(own.filter((_, place) => place % 2 === 1)));
	}
	/** @param {number[]} values */
	const varies = (values) => values.some((value) => value !== values[0]);
	if (odd.length < 6 || !varies(odd) || !varies(even)) return index(null, never, never);
	const oddMean = mean(odd);
	const evenMean = mean(even);
	const together = sum(odd.map((value, place) => (value - oddMean) * ((even[place] ?? NaN) - evenMean)));
	const r = Math.max(-1, Math.min(1, together / Math.sqrt(squaresAboutMean(odd) * squaresAboutMean(even))));
	return index(Math.max(-1, (2 * r) / (1 + r)), (value) => value < 0.3, never);
}

/**
 * Instructed items answered otherwise.
 *
 * @param {Item[]} items
 * @param {Sheet} sheet
 */
function attentionIndex(items, sheet) {
	const instructed = items.filter((item) => item.kind === 'attention');
	const missed = instructed.filter((item) => sheet.answers[item.id] !== item.instructed).length;
	return index(
		instructed.length === 0 ? null : missed,
		(value) => value >= 1,
		(value) => value >= 2
	);
}

/**
 * The share of items without a usable answer.
 *
 * @param {Item[]} items
 * @param {Sheet} sheet
 */
function missingIndex(items, sheet) {
	const asked = items.filter((item) => item.kind !== 'attention');
	const missing = asked.filter((item) => usableAnswer(item, sheet.answers[item.id]) === null).length;
	return index(
		asked.length === 0 ? null : missing / asked.length,
		(value) => value > 0.1,
		(value) => value > 0.33
	);
}

/**
 * The label, from the families of the indices at each level.
 *
 * @param {Record<string, Index>} indices
 */
function labelOf(indices) {
	/** @param {string} name */
	const family = (name) => (['run', 'autocorrelation', 'deviation'].includes(name) ? 'invariance' : name);
	/** @param {string} level */
	const families = (level) =>
		new Set(
			Object.entries(indices)
				.filter(([, found]) => found.level === level)
				.map(([name]) => family(name))
		).size;
	if (families('red') >= 2) return 'poor';
	return families('red') >= 1 || families('amber') >= 2 ? 'caution' : 'ok';
}

/**
 * Answer quality.
 *
 * @param {Instrument} instrument
 * @param {Item[]} items
 * @param {Sheet} sheet
 * @param {Points} points
 * @param {Record<string, number> | undefined} words
 */
export function qualityOf(instrument, items, sheet, points, words) {
	const anchors = answeredAnchors(items, sheet);
	const positions = anchors.map(({ position }) => position);
	const indices = {
		time: timeIndex(items, sheet, words),
		run: runIndex(positions),
		autocorrelation: autocorrelationIndex(positions),
		deviation: deviationIndex(positions),
		consistency: consistencyIndex(
			instrument,
			anchors.map(({ item }) => item),
			points
		),
		attention: attentionIndex(items, sheet),
		missing: missingIndex(items, sheet)
	};
	return { label: labelOf(indices), indices };
}
