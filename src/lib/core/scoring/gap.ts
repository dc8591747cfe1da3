import type { Requirement } from '../instrument/instrument.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { expectedShortfall } from './expected-shortfall.ts';
import type { CompetencyScore } from './result.ts';
import { rootSumSquare } from './root-sum-square.ts';

export type Gap = Record<'gap' | 'gapSe' | 'low' | 'high' | 'shortfall' | 'priority', number>;

/**
 * G = T − X with se = √(SE² + SE_T²), its band G ± z·se, expected shortfall S and priority I·S; null without a score.
 * All but priority in points.
 */
export function measureGap(
	{ score, se }: Pick<CompetencyScore, 'score' | 'se'>,
	requirement: Requirement,
	confidence: number
): Gap | null {
	if (score === null || se === null) return null;
	const gap = requirement.target - score;
	const gapSe = rootSumSquare(se, requirement.se);
	const reach = normalQuantile((1 + confidence / 100) / 2) * gapSe;
	const shortfall = expectedShortfall(gap, gapSe);
	return { gap, gapSe, low: gap - reach, high: gap + reach, shortfall, priority: requirement.importance * shortfall };
}
