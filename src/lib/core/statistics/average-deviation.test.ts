import { describe, expect, it } from 'vitest';
import { agreement, averageDeviation } from './average-deviation.ts';

it.each([
	[[3, 3, 3], 0],
	// Deviations 2, 0 and 2 from a mean of 3.
	[[1, 3, 5], 4 / 3],
	[[2, 2, 3, 5], 1],
	[[1, 5], null],
	[[], null]
])('the average deviation of %j is %s', (ratings, wanted) => {
	const found = averageDeviation(ratings);
	if (wanted === null) expect(found).toBeNull();
	else expect(found).toBeCloseTo(wanted, 12);
});

describe('agreement', () => {
	it.each([
		[[4], 'alone'],
		[[4, 4], 'same'],
		[[4, 3], 'near'],
		[[4, 2], 'apart'],
		[[2, 3, 3], 'near'],
		[[2, 2, 2], 'same'],
		[[1, 3, 5], 'apart']
	])('%j: %s', (ratings, wanted) => {
		expect(agreement(ratings)).toBe(wanted);
	});
});
