import { describe, expect, it } from 'vitest';
import { holm } from './holm.ts';

describe("Holm's step-down", () => {
	it('keeps two of four', () => {
		// α = .05: .005 ≤ .0125 and .01 ≤ .01667, but .03 > .025 ends it, so .04 ≤ .05 is not looked at.
		expect(holm([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true]);
	});

	it('keeps a p at the limit', () => expect(holm([0.025, 0.05], 0.05)).toEqual([true, true]));

	it('keeps all, none, and none of none', () => {
		expect(holm([0.001, 0.001, 0.002], 0.05)).toEqual([true, true, true]);
		expect(holm([0.02, 0.03, 0.04], 0.05)).toEqual([false, false, false]);
		expect(holm([], 0.05)).toEqual([]);
	});
});
