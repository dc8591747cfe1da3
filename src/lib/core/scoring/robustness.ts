import type { Requirement } from '../instrument/instrument.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { expectedShortfall } from './expected-shortfall.ts';
import { mulberry32 } from '../statistics/mulberry32.ts';
import type { Result } from './result.ts';

export const DRAWS = 2000;
/** How far a draw takes the importance up or down, as a share of it. */
export const IMPORTANCE_SPREAD = 0.25;

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
		score === null || se === null || gapSe === null
			? []
			: [{ id, score, se, gapSe, requirement: profile.competencies[id]! }]
	);
	if (scored.length === 0) return {};
	const random = mulberry32(seed);
	const firsts = scored.map(() => 0);
	for (let draw = 0; draw < DRAWS; draw++) {
		const drawn = scored.map((one) => {
			const weight = one.requirement.importance * (1 - IMPORTANCE_SPREAD + 2 * IMPORTANCE_SPREAD * random());
			return { ...one, weight, targetDraw: random(), scoreDraw: random() };
		});
		firsts[firstOf(drawn)]! += 1;
	}
	return Object.fromEntries(scored.map(({ id }, at) => [id, firsts[at]! / DRAWS]));
}

interface Draw {
	score: number;
	se: number;
	gapSe: number;
	requirement: Requirement;
	weight: number;
	/** Uniform numbers (0 … 1), not yet turned into normal ones. */
	targetDraw: number;
	scoreDraw: number;
}

/** The place of the largest priority, the earlier of equal ones. Who cannot have it is spared the exact sum. */
function firstOf(drawn: Draw[]): number {
	const sure = Math.max(...drawn.map(leastPriority));
	const priorities = drawn.map((draw) => (mostPriority(draw) < sure ? -1 : priority(draw)));
	return priorities.indexOf(Math.max(...priorities));
}

function priority({ score, se, gapSe, requirement, weight, targetDraw, scoreDraw }: Draw): number {
	const aim = requirement.target + requirement.se * normalQuantile(targetDraw);
	return weight * expectedShortfall(aim - (score + se * normalQuantile(scoreDraw)), gapSe);
}

// Φ⁻¹ at 65 places, from which those between are known to lie no lower or higher; the ends are beyond every draw.
const CELLS = 64;
const EDGES = Array.from({ length: CELLS + 1 }, (_, at) =>
	normalQuantile(Math.min(Math.max(at / CELLS, 2 ** -34), 1 - 2 ** -34))
);
const below = (share: number) => EDGES[Math.floor(share * CELLS)]!;
const above = (share: number) => EDGES[Math.floor(share * CELLS) + 1]!;

/** By S ≥ max(0, G). */
function leastPriority({ score, se, requirement, weight, targetDraw, scoreDraw }: Draw): number {
	const gap = requirement.target + requirement.se * below(targetDraw) - score - se * above(scoreDraw);
	return weight * Math.max(0, gap);
}

/** By S ≤ max(0, G) + φ(0)·se; φ(0) ≈ 0.3989 is rounded up, by far more than rounding errors take. */
function mostPriority({ score, se, gapSe, requirement, weight, targetDraw, scoreDraw }: Draw): number {
	const gap = requirement.target + requirement.se * above(targetDraw) - score - se * below(scoreDraw);
	return weight * (Math.max(0, gap) + 0.4 * gapSe);
}
