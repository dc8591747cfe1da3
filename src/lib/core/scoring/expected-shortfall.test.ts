import { describe, expect, it } from 'vitest';
import { expectedShortfall } from './expected-shortfall.ts';

// ∫ max(0, x) over the normal density with this mean and standard deviation, integrated numerically with mpmath 1.3.
const shortfalls: [gap: number, se: number, shortfall: number][] = [
	[0, 10, 3.98942280401433],
	[10, 10, 10.8331547058769],
	[-10, 10, 0.833154705876863],
	[20, 5, 20.0000357262922],
	[-60, 12, 6.41539864059938e-7]
];

describe('expected shortfall', () => {
	it.each(shortfalls)('of the gap %d ± %d is %d', (gap, se, shortfall) => {
		expect(expectedShortfall(gap, se)).toBeCloseTo(shortfall, 12);
	});
});
