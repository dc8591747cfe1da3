import { expect, it } from 'vitest';
import { groupGap } from './group-gap.ts';

const TARGET = { importance: 4, target: 80, se: 4 };

it.each([
	// z = Φ⁻¹(.9) = 1.2815515655446004; √(6² + (4z)²) = 7.891640…
	[60, 6, 80, 12.108359, 27.891641, 'below'],
	[74, 6, 80, -1.891641, 13.891641, 'unclear'],
	[90, 6, 80, -17.891641, -2.108359, 'meets'],
	// The mean alone, and the target alone: 4 · 1.6448536269514722.
	[60, 0, 90, 13.420585, 26.579415, 'below']
])('a mean of %d ± %d at %d %% is %d to %d from the target: %s', (mean, reach, confidence, low, high, verdict) => {
	const found = groupGap(mean, reach, TARGET, confidence);
	expect(found.gap).toBe(80 - mean);
	expect(found.low).toBeCloseTo(low, 5);
	expect(found.high).toBeCloseTo(high, 5);
	expect(found.verdict).toBe(verdict);
});

it('is the interval of the mean where the target is certain', () => {
	expect(groupGap(60, 6, { ...TARGET, se: 0 }, 80)).toEqual({ gap: 20, low: 14, high: 26, verdict: 'below' });
});
