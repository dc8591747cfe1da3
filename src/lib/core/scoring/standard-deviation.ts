import { mean } from '../statistics/mean.ts';
import { rootSumSquare } from './root-sum-square.ts';

/**
 * Standard deviation √(Σ(x − x̄)²/(n − lost)), in the unit of the values; 1 degree of freedom is lost in a sample,
 * none in a population.
 */
export function standardDeviation(values: readonly number[], lost: 0 | 1): number {
	const centre = mean(values);
	return rootSumSquare(...values.map((value) => value - centre)) / Math.sqrt(values.length - lost);
}
