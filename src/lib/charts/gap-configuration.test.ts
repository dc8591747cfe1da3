import { describe, expect, it } from 'vitest';
import { gapMarks } from './gap-configuration.ts';

const requirement = { importance: 4, target: 80, se: 4 };
const scored = { methods: {}, se: 9, status: 'scored', gapSe: 10, shortfall: 1, priority: 4 } as const;
const profile = { id: 'coo', version: '1.0.0', competencies: { teams: requirement, change: requirement } };

describe('gapMarks', () => {
	it('puts the band of the gap around the score, seen from the target', () => {
		const teams = { ...scored, score: 60, gap: 20, low: 7, high: 33, verdict: 'below' } as const;
		expect(gapMarks({ competencies: { teams }, profile })).toEqual([
			{ id: 'teams', score: 60, target: 80, band: [47, 73], verdict: 'below' }
		]);
	});

	it('clips bands to the scale', () => {
		const teams = { ...scored, score: 5, gap: 75, low: 62, high: 88, verdict: 'below' } as const;
		const change = { ...scored, score: 95, gap: -15, low: -28, high: -2, verdict: 'meets' } as const;
		expect(gapMarks({ competencies: { teams, change }, profile }).map(({ band }) => band)).toEqual([
			[0, 18],
			[82, 100]
		]);
	});

	it('marks nothing where nothing was assessed', () => {
		const unknown = { score: null, se: null, gap: null, gapSe: null, low: null, high: null, shortfall: null };
		const teams = { ...scored, ...unknown, priority: null, verdict: null, status: 'not-assessed' } as const;
		expect(gapMarks({ competencies: { teams }, profile })).toEqual([]);
	});
});
