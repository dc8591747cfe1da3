import { mean } from '../statistics/mean.ts';
import type { MethodScore } from './result.ts';
import { standardDeviation } from './standard-deviation.ts';

/** Assumed spread of the true scores of one method, in points: also what a method without a score may be off by. */
export const ITEM_SPREAD = 25;

/** σ = 25·√(1 − 0.25) ≈ 21.65 points, the assumed error of one item: spread 25, mean inter-item correlation .25. */
export const ITEM_ERROR = ITEM_SPREAD * Math.sqrt(1 - 0.25);

/** Mean M of the points given to k items, null when n < ⌈2k/3⌉, with its standard error in points. */
export function scoreMethod(points: (number | null)[]): MethodScore {
	const given = points.filter((value) => value !== null);
	const [k, n] = [points.length, given.length];
	if (n < Math.max(1, Math.ceil((2 * k) / 3))) return { k, n, score: null, se: null };
	return { k, n, score: mean(given), se: methodError(observedSpread(given), n) };
}

/** Standard error SE = max(s, σ)/√n of a mean of n items, in points. */
export function methodError(spread: number, n: number): number {
	return Math.max(spread, ITEM_ERROR) / Math.sqrt(n);
}

/** The n − 1 standard deviation s of the points given, 0 with fewer than two. */
export function observedSpread(given: number[]): number {
	return given.length < 2 ? 0 : standardDeviation(given, 1);
}
