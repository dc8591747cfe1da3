import { normalQuantile } from '../statistics/normal.ts';
import { meanInterval } from './mean-interval.ts';
import type { GroupChange } from './picture.ts';

/**
 * From the mean change, its standard deviation s (both in points) and n pairs: t = change/(s/√n) with its interval, and
 * Hedges' g = J·change/s with J = 1 − 3/(4(n − 1) − 1), its interval g ± z·J·√(1/n + (change/s)²/(2n)) (Borenstein et al.
 * 2009, 4.28-4.33, in standard deviations of the change).
 */
export function pairedChange(
	change: number,
	spread: number,
	n: number,
	confidence: number
): Omit<GroupChange, 'n' | 'isExact'> {
	const raw = change / spread;
	const correction = 1 - 3 / (4 * (n - 1) - 1);
	const d = correction * raw;
	const reach = normalQuantile((1 + confidence / 100) / 2) * correction * Math.sqrt(1 / n + (raw * raw) / (2 * n));
	const t = raw * Math.sqrt(n);
	return { change, spread, ...meanInterval(change, spread, n, confidence), t, d, dLow: d - reach, dHigh: d + reach };
}
