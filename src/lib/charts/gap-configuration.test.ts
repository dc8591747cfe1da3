import { describe, expect, it } from 'vitest';
import type { Result } from '../core/scoring/result.ts';
import { gapConfiguration, gapMarks } from './gap-configuration.ts';
import type { Look } from './look.svelte.ts';
import type { Rows } from './rows-of.ts';

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

describe('gapConfiguration', () => {
	const teams = { ...scored, score: 60, gap: 20, low: 7, high: 33, verdict: 'below' } as const;
	const result = { competencies: { teams }, profile } as unknown as Result;
	const look = { grid: '#eee' } as Look;
	const rows: Rows = {
		width: 400,
		height: 200,
		left: 10,
		right: 390,
		middles: { teams: 40, change: 120 },
		isStacked: false
	};
	const rulesOf = (isStacked: boolean) => {
		const { data, options } = gapConfiguration(result, { ...rows, isStacked }, look);
		return { isFull: options?.scales?.x?.grid?.display, dataset: data.datasets.find(({ label }) => label === 'rules') };
	};

	it('rules the whole height where the plots stand in one column', () => {
		expect(rulesOf(false)).toEqual({ isFull: true, dataset: undefined });
	});

	it('rules nothing but the plots where names stand between them', () => {
		const { isFull, dataset } = rulesOf(true);
		expect(isFull).toBe(false);
		expect(dataset).toMatchObject({ pointRadius: 15, pointBorderColor: '#eee' });
		expect(dataset?.data).toEqual([40, 120].flatMap((y) => [0, 25, 50, 75, 100].map((x) => ({ x, y }))));
	});
});
