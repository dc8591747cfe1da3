import { describe, expect, it } from 'vitest';
import { autocorrelation } from './autocorrelation.ts';

const repeat = (pattern: number[], length: number) => Array.from({ length }, (_, at) => pattern[at % pattern.length]!);

describe('autocorrelation', () => {
	it('finds an alternating pattern: |r₁| = 23·¼/(24·¼)', () => {
		expect(autocorrelation(repeat([0, 1], 24))).toBeCloseTo(23 / 24, 12);
	});

	it('finds a pattern of three: Σx² = 16, at lag 3 fourteen of the squares are left', () => {
		expect(autocorrelation(repeat([0, 1, 2], 24))).toBeCloseTo(14 / 16, 12);
	});

	it('looks no further than lag 15', () => {
		// Two spikes 16 apart in 34: mean 1/17, Σ = 2·(16/17)² + 32/17² = 32/17; the best lag within 15 is far below
		// lag 16's.
		const spikes = repeat([1, ...Array(15).fill(0)], 32).concat(0, 0);
		expect(autocorrelation(spikes)).toBeLessThan(0.2);
	});

	it('is not available below 24 answers, nor for a straight line', () => {
		expect(autocorrelation(repeat([0, 1], 23))).toBe(null);
		expect(autocorrelation(repeat([2], 40))).toBe(null);
		expect(autocorrelation([])).toBe(null);
	});
});
