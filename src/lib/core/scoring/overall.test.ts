import { describe, expect, it } from 'vitest';
import { overall } from './overall.ts';
import { testingCompetencies } from './testing-competencies.ts';

const competency = (importance: number, score: number | null, se: number | null) => ({
	importance,
	target: 80,
	targetSe: 4,
	score,
	se
});

describe('the overall score', () => {
	it('is the mean by importance', () => {
		// (4·50 + 2·80)/6 = 60; √((4·10)² + (2·20)²)/6 = √3200/6 = 9.42809…
		const result = overall(testingCompetencies({ a: competency(4, 50, 10), b: competency(2, 80, 20) }))!;
		expect(result.score).toBe(60);
		expect(result.se).toBeCloseTo(9.42809041582, 11);
	});

	it('needs three quarters of the importance', () => {
		const scored = { a: competency(4, 50, 10), b: competency(2, 80, 20) };
		expect(overall(testingCompetencies({ ...scored, c: competency(2, null, null) }))?.score).toBe(60);
		expect(overall(testingCompetencies({ ...scored, c: competency(2.5, null, null) }))).toBe(null);
	});

	it('is none of nothing', () => {
		expect(overall(testingCompetencies({}))).toBe(null);
		expect(overall(testingCompetencies({ a: competency(0, 50, 10) }))).toBe(null);
	});
});
