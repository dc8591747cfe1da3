import { describe, expect, it } from 'vitest';
import { measureGap } from './gap.ts';

const requirement = { importance: 4, target: 80, se: 4 };

describe('the gap to a target', () => {
	it('carries the band of score and target together', () => {
		// T − X = 20, √(3² + 4²) = 5; z(80 %) = 1.2815515655446 from table 26.5 of Abramowitz & Stegun and mpmath,
		// times 5 = 6.4077578…
		const gap = measureGap({ score: 60, se: 3 }, requirement, 80)!;
		expect([gap.gap, gap.gapSe]).toEqual([20, 5]);
		expect(gap.low).toBeCloseTo(20 - 6.40775782772300233, 12);
		expect(gap.high).toBeCloseTo(20 + 6.40775782772300233, 12);
		expect(gap.shortfall).toBeCloseTo(20.0000357262922, 12);
		expect(gap.priority).toBeCloseTo(4 * 20.0000357262922, 11);
	});

	it('has a wider band at 95 %', () => {
		expect(measureGap({ score: 60, se: 3 }, requirement, 95)!.low).toBeCloseTo(20 - 9.79981992270027118, 12);
	});

	it('does not exist without a score', () => expect(measureGap({ score: null, se: null }, requirement, 80)).toBe(null));
});
