/** @import { Standing } from './profile.js' */

import { normalQuantile } from './normal.js';
import { shortfallOf } from './profile.js';
import { randomStream } from './random-stream.js';

const DRAWS = 2000;

/**
 * Robustness.
 *
 * @param {Standing[]} standings
 * @param {number} seed
 */
export function robustnessOf(standings, seed) {
	const wins = new Map(standings.map(({ id }) => [id, 0]));
	const random = randomStream(seed);
	for (let draw = 0; draw < DRAWS && standings.length > 0; draw++) {
		let first = '';
		let largest = -Infinity;
		for (const { id, score, se, gapSe, requirement } of standings) {
			const importance = requirement.importance * (0.75 + 0.5 * random());
			const target = requirement.target + requirement.se * normalQuantile(random());
			const drawnScore = score + se * normalQuantile(random());
			const priority = importance * shortfallOf(target - drawnScore, gapSe);
			if (priority > largest) {
				largest = priority;
				first = id;
			}
		}
		wins.set(first, (wins.get(first) ?? 0) + 1);
	}
	return Object.fromEntries([...wins].map(([id, count]) => [id, count / DRAWS]));
}
