import { normalQuantile } from '../statistics/normal.ts';
import { expectedShortfall } from './expected-shortfall.ts';
import { mulberry32 } from './mulberry32.ts';
import type { Result } from './result.ts';

export const DRAWS = 2000;

/**
 * Share (0 … 1) of 2,000 seeded draws of importance, target and score in which each scored competency has the largest
 * priority (docs/METHODS.md).
 */
export function robustness({
	competencies,
	profile,
	seed
}: Pick<Result, 'competencies' | 'profile' | 'seed'>): Result['robustness'] {
	const scored = Object.entries(competencies).flatMap(([id, { score, se, gapSe }]) =>
		score === null || se === null || gapSe === null ? [] : [{ id, score, se, gapSe, ...requirementOf(profile, id) }]
	);
	if (scored.length === 0) return {};
	const random = mulberry32(seed);
	const firsts = scored.map(() => 0);
	for (let draw = 0; draw < DRAWS; draw++) {
		const priorities = scored.map(({ score, se, gapSe, importance, target, targetSe }) => {
			const weight = importance * (0.75 + 0.5 * random());
			const aim = target + targetSe * normalQuantile(random());
			return weight * expectedShortfall(aim - (score + se * normalQuantile(random())), gapSe);
		});
		firsts[priorities.indexOf(Math.max(...priorities))]! += 1;
	}
	return Object.fromEntries(scored.map(({ id }, at) => [id, firsts[at]! / DRAWS]));
}

function requirementOf(profile: Result['profile'], id: string) {
	const { importance, target, se } = profile.competencies[id]!;
	return { importance, target, targetSe: se };
}
