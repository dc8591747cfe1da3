import { describe, expect, it } from 'vitest';
import { selfDifference, selfView } from './self-view.ts';

const method = (score: number | null, se: number | null) => ({ k: 2, n: 2, score, se });

describe('the self-view', () => {
	it('is shown where its 90 % band leaves out zero', () => {
		// 90 − 50 = 40 against 1.6449·√(10² + 10²) = 23.26.
		const shown = selfView({ placement: method(90, 10), evidence: method(50, 10) })!;
		expect(shown.difference).toBe(40);
		expect(shown.se).toBeCloseTo(14.142135623731, 12);
		expect(selfView({ placement: method(10, 10), evidence: method(50, 10) })!.difference).toBe(-40);
		expect(selfView({ placement: method(73, 10), evidence: method(50, 10) })).toBe(null);
	});

	it('is held against the mean of the other methods', () => {
		// The others: (50 + 70)/2 = 60 with √(10² + 20²)/2, so SE = √(100 + 125) = 15 and the limit 24.67.
		const others = { evidence: method(50, 10), judgement: method(70, 20), worksample: method(null, null) };
		expect(selfView({ ...others, placement: method(85, 10) })!.difference).toBe(25);
		expect(selfView({ ...others, placement: method(85, 10) })!.se).toBeCloseTo(15, 12);
		expect(selfView({ ...others, placement: method(84, 10) })).toBe(null);
	});

	it('has a standard error and a limit also where it is not shown', () => {
		// 1.644853627·√(10² + 10²) = 23.2617…
		const { difference, se, limit } = selfDifference({ placement: method(60, 10), evidence: method(50, 10) })!;
		expect(difference).toBe(10);
		expect(se).toBeCloseTo(14.142135623731, 12);
		expect(limit).toBeCloseTo(23.2617430735, 9);
	});

	it('needs both sides', () => {
		expect(selfView({ placement: method(90, 1) })).toBe(null);
		expect(selfView({ evidence: method(10, 1) })).toBe(null);
		expect(selfView({ placement: method(null, null), evidence: method(10, 1) })).toBe(null);
	});
});
