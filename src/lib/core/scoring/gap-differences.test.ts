import { describe, expect, it } from 'vitest';
import { gapDifferences } from './gap-differences.ts';
import type { CompetencyScore } from './result.ts';

const measured = (gap: number, gapSe: number, priority: number): CompetencyScore => ({
	...none,
	gap,
	gapSe,
	priority
});
const none: CompetencyScore = {
	...{ methods: {}, score: null, se: null, status: 'not-assessed', gap: null, gapSe: null },
	...{ low: null, high: null, verdict: null, shortfall: null, priority: null }
};

describe('the gap of the first priority beside the others', () => {
	it('is told apart only beyond the 90 % band of the difference', () => {
		// √(9² + 12²) = 15, times 1.6448536 = 24.6728.
		const competencies = { near: measured(15.33, 12, 50), first: measured(40, 9, 90), far: measured(15.32, 12, 40) };
		const found = gapDifferences({ competencies });
		expect(found.map(({ competency, isDistinguishable }) => [competency, isDistinguishable])).toEqual([
			['near', false],
			['far', true]
		]);
		expect(found[0]!.difference).toBeCloseTo(24.67, 10);
		expect(found[0]!.limit).toBeCloseTo(24.6728, 4);
	});

	it('may be the smaller one, where the role asks less of the other area', () => {
		const [other] = gapDifferences({ competencies: { larger: measured(64.68, 12, 80), first: measured(40, 9, 90) } });
		expect(other).toMatchObject({ competency: 'larger', isDistinguishable: true });
		expect(other!.difference).toBeCloseTo(-24.68, 10);
	});

	it('leaves out what has no score', () => {
		expect(gapDifferences({ competencies: { none, first: measured(40, 9, 90) } })).toEqual([]);
		expect(gapDifferences({ competencies: { none } })).toEqual([]);
	});
});
