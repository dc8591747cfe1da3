import { describe, expect, it } from 'vitest';
import type { Item } from '../instrument/instrument.ts';
import { judgementPoints } from './judgement-points.ts';

const scenario = (id: string, keys: number[]): Item => ({
	id,
	kind: 'judgement',
	competency: 'change',
	module: 'deep:change',
	sources: [],
	actions: keys.map((key, at) => ({ id: `action-${at}`, key }))
});
const rate = (...ratings: number[]) => Object.fromEntries(ratings.map((rating, at) => [`action-${at}`, rating]));

const [first, second] = [scenario('first', [1, 5, 1, 5]), scenario('second', [1, 5, 1, 5])];
const both = (a: Record<string, number>, b: Record<string, number>) =>
	judgementPoints([first, second], { first: a, second: b });

describe('judgement', () => {
	it('gives 100 for ratings that move with the keys, however wide: z-scores take level and spread out', () => {
		expect(both(rate(1, 5, 1, 5), rate(1, 5, 1, 5))).toEqual({ first: 100, second: 100 });
		expect(both(rate(3, 4, 3, 4), rate(3, 4, 3, 4))).toEqual({ first: 100, second: 100 });
	});

	it('gives 0, not less, where the mean squared difference passes 2', () => {
		// Ratings against the keys: every z is ±1, every difference 2, so MSD = 4 in the second scenario.
		expect(both(rate(1, 5, 1, 5), rate(5, 1, 5, 1))).toEqual({ first: 100, second: 0 });
	});

	it('z-scores all scenarios together', () => {
		// Ratings 1 5 1 5 and 1 5 1 1: mean 2.5, variance (3·2.5² + 5·1.5²)/8 = 3.75, so z = 2.5/√3.75 and
		// −1.5/√3.75; keys ±1.
		// MSD₁ = (2(1 − 1.290994)² + 2(−1 + 0.774597)²)/4 = 0.0677422, MSD₂ = 0.8338711.
		const points = both(rate(1, 5, 1, 5), rate(1, 5, 1, 1));
		expect(points.first).toBeCloseTo(96.6128892321978, 10);
		expect(points.second).toBeCloseTo(58.3064446160989, 10);
	});

	it('leaves every scenario without points below two that are fully rated', () => {
		expect(judgementPoints([first, second], { first: rate(1, 5, 1, 5) })).toEqual({});
		expect(both(rate(1, 5, 1, 5), rate(1, 5, 1))).toEqual({});
	});

	it('leaves every scenario without points where ratings or keys do not vary', () => {
		expect(both(rate(3, 3, 3, 3), rate(3, 3, 3, 3))).toEqual({});
		const flat = [scenario('first', [2.5, 2.5]), scenario('second', [2.5, 2.5])];
		expect(judgementPoints(flat, { first: rate(1, 5), second: rate(1, 5) })).toEqual({});
	});
});
