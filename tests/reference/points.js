/**
 * @import { Item } from '../../src/lib/core/instrument/instrument.ts'
 * @import { Answer, Sheet } from './answers.js'
 * @import { Key } from './work-samples.js'
 */

import { ratingsOf, usableAnswer } from './answers.js';
import { mean, populationDeviation } from './sums.js';
import { keyOf } from './work-samples.js';

/** @typedef {Record<string, number | null>} Points */

/**
 * The points of every item of the form that has any.
 *
 * @param {Item[]} items
 * @param {Sheet} sheet
 */
export function pointsOfForm(items, sheet) {
	const judgement = pointsOfJudgement(items, sheet);
	/** @type {Points} */
	const points = {};
	for (const item of items) {
		const answer = usableAnswer(item, sheet.answers[item.id]);
		if (item.kind === 'judgement') points[item.id] = judgement[item.id] ?? null;
		else if (item.kind === 'worksample')
			points[item.id] = pointsOfSample(answer, keyOf(item, sheet.seed), item.tolerance);
		else if (item.kind === 'placement' || item.kind === 'evidence')
			points[item.id] = item.options?.find((option) => option.id === answer)?.points ?? null;
	}
	return points;
}

/**
 * Judgement.
 *
 * @param {Item[]} items
 * @param {Sheet} sheet
 */
function pointsOfJudgement(items, sheet) {
	const scenarios = items
		.filter((item) => item.kind === 'judgement')
		.flatMap((item) => {
			const ratings = ratingsOf(item, sheet.answers[item.id]);
			return ratings === null ? [] : [{ id: item.id, ratings, keys: (item.actions ?? []).map(({ key }) => key) }];
		});
	const allRatings = scenarios.flatMap(({ ratings }) => ratings);
	const allKeys = scenarios.flatMap(({ keys }) => keys);
	const ratingDeviation = populationDeviation(allRatings);
	const keyDeviation = populationDeviation(allKeys);
	/** @type {Points} */
	const points = {};
	if (scenarios.length < 2 || ratingDeviation === 0 || keyDeviation === 0) return points;
	for (const { id, ratings, keys } of scenarios) {
		const zRatings = ratings.map((rating) => (rating - mean(allRatings)) / ratingDeviation);
		const zKeys = keys.map((key) => (key - mean(allKeys)) / keyDeviation);
		const msd = mean(zRatings.map((z, place) => (z - (zKeys[place] ?? NaN)) ** 2));
		points[id] = 100 * Math.max(0, 1 - msd / 2);
	}
	return points;
}

/**
 * Work samples.
 *
 * @param {Answer | null} answer
 * @param {Key | undefined} key
 * @param {number} [tolerance]
 */
function pointsOfSample(answer, key, tolerance = 0.01) {
	if (answer === null || key === undefined) return null;
	/** @param {number | string} wanted */
	const meets = (wanted) =>
		typeof wanted === 'number'
			? Math.abs(Number(answer) - wanted) <= (tolerance + 1e-12) * Math.abs(wanted)
			: answer === wanted;
	if (meets(key.right)) return 100;
	return key.nearMiss !== undefined && meets(key.nearMiss) ? 50 : 0;
}
