import { differenceLimit } from './difference-limit.ts';
import type { CompetencyScore } from './result.ts';

/**
 * Whether two scores of one competency are distinguishable: |X₁ − X₂| > Φ⁻¹(0.95)·√(SE₁² + SE₂²); null where either
 * has no score.
 */
export function differ(
	first: Pick<CompetencyScore, 'score' | 'se'>,
	second: Pick<CompetencyScore, 'score' | 'se'>
): boolean | null {
	if (first.score === null || first.se === null || second.score === null || second.se === null) return null;
	return Math.abs(first.score - second.score) > differenceLimit(first.se, second.se);
}
