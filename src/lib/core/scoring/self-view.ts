import { METHODS } from '../instrument/instrument.ts';
import { differenceQuantile } from './difference-limit.ts';
import { mean } from '../statistics/mean.ts';
import type { CompetencyScore, Result } from './result.ts';
import { rootSumSquare } from './root-sum-square.ts';

/**
 * Placement M less the mean of the other methods' M, SE = √(SE₁² + ΣSE²/count²), and the limit Φ⁻¹(0.95)·SE that its
 * size must exceed to be shown, in points; null without either side.
 */
export function selfDifference(
	methods: CompetencyScore['methods']
): { difference: number; se: number; limit: number } | null {
	const placement = methods.placement;
	const others = METHODS.filter((method) => method !== 'placement').flatMap((method) => {
		const { score, se } = methods[method] ?? { score: null, se: null };
		return score === null || se === null ? [] : [{ score, se }];
	});
	if (!placement || placement.score === null || placement.se === null || others.length === 0) return null;
	const difference = placement.score - mean(others.map(({ score }) => score));
	const se = rootSumSquare(placement.se, rootSumSquare(...others.map((other) => other.se)) / others.length);
	return { difference, se, limit: differenceQuantile() * se };
}

/** The difference with its standard error, in points; null unless its 90 % band leaves out zero. */
export function selfView(methods: CompetencyScore['methods']): Result['selfView'][string] {
	const measured = selfDifference(methods);
	if (!measured || Math.abs(measured.difference) <= measured.limit) return null;
	return { difference: measured.difference, se: measured.se };
}
