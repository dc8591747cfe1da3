import { describe, expect, it } from 'vitest';
import { holm } from './holm.ts';

const kept = (probabilities: number[], alpha: number) => holm(probabilities, alpha).map(({ isKept }) => isKept);

describe("Holm's step-down", () => {
	it('keeps two of four', () => {
		// α = .05: .005 ≤ .0125 and .01 ≤ .01667, but .03 > .025 ends it, so .04 ≤ .05 is not looked at.
		expect(kept([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true]);
	});

	it('keeps a p at the limit', () => expect(kept([0.025, 0.05], 0.05)).toEqual([true, true]));

	it('keeps all, none, and none of none', () => {
		expect(kept([0.001, 0.001, 0.002], 0.05)).toEqual([true, true, true]);
		expect(kept([0.02, 0.03, 0.04], 0.05)).toEqual([false, false, false]);
		expect(kept([], 0.05)).toEqual([]);
	});

	it('says the place and the limit of each, also of one that is within its own but after a failure', () => {
		const [first, second] = holm([0.04, 0.03], 0.05);
		expect(first).toEqual({ p: 0.04, k: 2, limit: 0.05, isKept: false });
		expect(second).toEqual({ p: 0.03, k: 1, limit: 0.025, isKept: false });
	});
});
