import type { Result } from './result.ts';
import { rootSumSquare } from './root-sum-square.ts';

/** The share of the importance that the competencies with a score must carry. */
export const LEAST_CARRIED = 0.75;

/**
 * C = ΣI·X/ΣI with SE = √(Σ(I·SE)²)/ΣI over the competencies with a score, in points; null when they carry less than
 * 75 % of the importance.
 */
export function overall({ competencies, profile }: Pick<Result, 'competencies' | 'profile'>): Result['overall'] {
	let [all, carried, sum] = [0, 0, 0];
	const errors: number[] = [];
	for (const [id, { importance }] of Object.entries(profile.competencies)) {
		all += importance;
		const { score, se } = competencies[id]!;
		if (score === null || se === null) continue;
		carried += importance;
		sum += importance * score;
		errors.push(importance * se);
	}
	if (carried === 0 || carried < LEAST_CARRIED * all) return null;
	return { score: sum / carried, se: rootSumSquare(...errors) / carried };
}
