/**
 * The figures of work samples.
 *
 * @import { Item } from '../../src/lib/core/instrument/instrument.ts'
 */

import { randomStream } from './random-stream.js';

/** @typedef {{ right: number | string, nearMiss?: number | string | undefined }} Key */
/** @typedef {() => number} Random */

/**
 * The stream of one sample.
 *
 * @param {string} id
 * @param {number} seed
 * @returns {Random}
 */
function streamOf(id, seed) {
	let h = 2166136261;
	for (let letter = 0; letter < id.length; letter++) h = Math.imul(h ^ id.charCodeAt(letter), 16777619);
	return randomStream(seed ^ h);
}

/**
 * @param {Random} random
 * @param {number} a
 * @param {number} b
 * @param {number} s
 */
const by = (random, a, b, s) => a + s * Math.floor(random() * ((b - a) / s + 1));

/**
 * @param {Random} random
 * @param {number[]} values
 */
const oneOf = (random, values) => values[Math.floor(random() * values.length)] ?? NaN;

/** @param {number[]} values */
const descending = (values) => [...values].sort((one, other) => other - one);

/**
 * @param {Random} random
 * @returns {Key}
 */
function losses(random) {
	const stations = ['receiving', 'picking', 'packing', 'labelling', 'dispatch'];
	for (;;) {
		const rows = stations.map((name) => {
			by(random, 300, 600, 20);
			const errors = by(random, 4, 24, 1);
			const minutesPerError = by(random, 5, 25, 5);
			const stoppages = by(random, 2, 9, 1);
			const minutesPerStoppage = by(random, 10, 45, 5);
			return { name, lost: errors * minutesPerError + stoppages * minutesPerStoppage, events: errors + stoppages };
		});
		const [lost = 0, lostSecond = 0] = descending(rows.map((row) => row.lost));
		const [events = 0, eventsSecond = 0] = descending(rows.map((row) => row.events));
		const right = rows.find((row) => row.lost === lost)?.name ?? '';
		const nearMiss = rows.find((row) => row.events === events)?.name ?? '';
		if (lost >= 1.15 * lostSecond && events - eventsSecond >= 2 && right !== nearMiss) return { right, nearMiss };
	}
}

/**
 * @param {Random} random
 * @returns {Key}
 */
function rolledYield(random) {
	const [a, b, c, d] = [1, 2, 3, 4].map(() => by(random, 84, 98, 1)).map((percent) => percent / 100);
	if (!a || !b || !c || !d) throw new Error('four yields');
	return { right: 100 * a * b * c * d, nearMiss: (100 * (a + b + c + d)) / 4 };
}

/**
 * @param {Random} random
 * @returns {Key}
 */
function variance(random) {
	const n0 = by(random, 400, 900, 20);
	const n1 = n0 + by(random, 60, 140, 20);
	const v0 = by(random, 40, 90, 5);
	const v1 = v0 + by(random, 2, 5, 1);
	const f0 = by(random, 20000, 40000, 1000);
	const f1 = f0 + by(random, 1000, 4000, 500);
	return { right: n1 * v1 + f1 - (n1 * v0 + f0), nearMiss: n1 * v1 + f1 - (n0 * v0 + f0) };
}

/**
 * @param {Random} random
 * @returns {Key}
 */
function breakEven(random) {
	const n = by(random, 400, 900, 50);
	const p = by(random, 40, 120, 10);
	const m = (p * oneOf(random, [30, 40, 60, 70])) / 100;
	return { right: n, nearMiss: (n * m) / p };
}

/**
 * How the cases are spread over the stages moves neither the right answer nor the near miss.
 *
 * @param {Random} random
 * @returns {Key}
 */
function leadTime(random) {
	const d = by(random, 9, 20, 1);
	return { right: d, nearMiss: d - by(random, 2, 4, 1) };
}

/**
 * @param {Random} random
 * @returns {Key}
 */
function line(random) {
	for (;;) {
		const steps = [1, 2, 3, 4].map(() => {
			const c = oneOf(random, [2.5, 3, 5, 7.5]);
			const k = by(random, 1, 3, 1);
			const s = by(random, 15, 60, 15);
			return { output: (k * (480 - s)) / c, ofOne: (480 - s) / c };
		});
		const [most = 0, , second = 0, least = 0] = descending(steps.map((step) => step.output));
		const ofOne = Math.min(...steps.map((step) => step.ofOne));
		if (least >= 80 && least <= 0.9 * second && most <= 2.5 * least && ofOne <= 0.9 * least)
			return { right: least, nearMiss: ofOne };
	}
}

/** @type {Record<string, (random: Random) => Key>} */
const SAMPLES = {
	'analysis-losses': losses,
	'analysis-yield': rolledYield,
	'finance-variance': variance,
	'finance-break-even': breakEven,
	'process-lead-time': leadTime,
	'process-line': line
};

/**
 * What a work sample counts as right and as a near miss on the sheet with this seed, or on every sheet where its figures
 * are fixed; undefined for any other item.
 *
 * @param {Item} item
 * @param {number} seed
 * @returns {Key | undefined}
 */
export function keyOf({ id, right, nearMiss }, seed) {
	return right === undefined ? SAMPLES[id]?.(streamOf(id, seed)) : { right, nearMiss };
}
