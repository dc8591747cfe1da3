import { normalCdf } from '../statistics/normal.ts';
import { holm, type HolmStep } from './holm.ts';
import type { CompetencyScore, Verdict } from './result.ts';

/** The risk α = (1 − confidence/100)/2 that all verdicts to one side have together. */
export function commonRisk(confidence: number): number {
	return (1 - confidence / 100) / 2;
}

/**
 * Holm's step-down over the competencies with a gap, to one side of the target: p = 1 − Φ(G/se) for below and Φ(G/se)
 * for at or above, at the common risk; null without a gap.
 */
export function holmSteps(
	gaps: (Pick<CompetencyScore, 'gap' | 'gapSe'> | null)[],
	side: Exclude<Verdict, 'unclear'>,
	confidence: number
): (HolmStep | null)[] {
	// 1 − Φ(x) is taken as Φ(−x), which keeps its digits where it is small.
	const sign = side === 'below' ? -1 : 1;
	const probabilities = gaps.map((measured) => {
		const { gap, gapSe } = measured ?? { gap: null, gapSe: null };
		return gap === null || gapSe === null ? null : normalCdf((sign * gap) / gapSe);
	});
	const steps = holm(
		probabilities.filter((p) => p !== null),
		commonRisk(confidence)
	);
	return probabilities.map((p) => (p === null ? null : steps.shift()!));
}
