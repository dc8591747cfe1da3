import { METHODS } from '../instrument/instrument.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { mean } from './mean.ts';
import type { CompetencyScore, Result } from './result.ts';
import { rootSumSquare } from './root-sum-square.ts';

/**
 * Placement M less the mean of the other methods' M, SE = √(SE₁² + ΣSE²/count²), in points; null unless its 90 % band
 * leaves out zero.
 */
export function selfView(methods: CompetencyScore['methods']): Result['selfView'][string] {
	const placement = methods.placement;
	const others = METHODS.filter((method) => method !== 'placement').flatMap((method) => {
		const { score, se } = methods[method] ?? { score: null, se: null };
		return score === null || se === null ? [] : [{ score, se }];
	});
	if (!placement || placement.score === null || placement.se === null || others.length === 0) return null;
	const difference = placement.score - mean(others.map(({ score }) => score));
	const se = rootSumSquare(placement.se, rootSumSquare(...others.map((other) => other.se)) / others.length);
	return Math.abs(difference) > normalQuantile(0.95) * se ? { difference, se } : null;
}
