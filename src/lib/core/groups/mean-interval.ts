import { tQuantile } from '../statistics/t-quantile.ts';
import type { Interval } from './picture.ts';

/** Half the width of the t interval of a mean, t·s/√n with n − 1 degrees of freedom, in the unit of s (Student 1908). */
export function meanReach(spread: number, n: number, confidence: number): number {
	return (tQuantile((1 + confidence / 100) / 2, n - 1) * spread) / Math.sqrt(n);
}

/** x̄ ± t·s/√n, in the unit of the mean; confidence in percent. */
export function meanInterval(mean: number, spread: number, n: number, confidence: number): Interval {
	const reach = meanReach(spread, n, confidence);
	return { low: mean - reach, high: mean + reach };
}
