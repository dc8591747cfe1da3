import { describe, expect, it } from 'vitest';
import { robustness } from './robustness.ts';
import { testingCompetencies } from './testing-competencies.ts';

const three = {
	a: { importance: 4, target: 80, targetSe: 4, score: 50, se: 9 },
	b: { importance: 4.5, target: 70, targetSe: 5, score: 48, se: 12 },
	c: { importance: 3, target: 60, targetSe: 3, score: 62, se: 4 }
};

describe('robustness', () => {
	it('is the share of draws in which each comes first', () => {
		// From docs/METHODS.md in Python: its own mulberry32, statistics.NormalDist().inv_cdf and math.erfc.
		expect(robustness({ ...testingCompetencies(three), seed: 42 })).toEqual({ a: 0.608, b: 0.392, c: 0 });
		expect(robustness({ ...testingCompetencies(three), seed: 43 })).toEqual({ a: 0.612, b: 0.3875, c: 0.0005 });
	});

	it('leaves out what has no score, and takes no numbers for it', () => {
		const unscored = { importance: 5, target: 90, targetSe: 4, score: null, se: null };
		const result = robustness({ ...testingCompetencies({ unscored, ...three }), seed: 42 });
		expect(result).toEqual({ a: 0.608, b: 0.392, c: 0 });
	});

	it('of one competency is certain, of none is empty', () => {
		expect(robustness({ ...testingCompetencies({ a: three.a }), seed: 1 })).toEqual({ a: 1 });
		expect(robustness({ ...testingCompetencies({}), seed: 1 })).toEqual({});
	});

	it('gives equal ones to the earlier', () => {
		const none = { ...three.a, importance: 0 };
		expect(robustness({ ...testingCompetencies({ first: none, second: none }), seed: 1 })).toEqual({
			first: 1,
			second: 0
		});
	});
});
