import { describe, expect, it } from 'vitest';
import type { NumberKey } from '../instrument/work-sample-key.ts';
import { TOLERANCE, workSamplePoints } from '../scoring/work-sample-points.ts';
import { figuresOf } from './figures-of.ts';
import { solutionOf } from './solution-of.ts';
import type { Figures } from './work-sample.ts';
import { workSampleKeys } from './work-sample-keys.ts';
import { workSamples } from './work-samples.ts';

const SEEDS = Array.from({ length: 1000 }, (_, at) => 4_294_967 * at);
const ids = workSamples.map(({ id }) => id);

/** Figures and solution worked out by hand from the formulas of docs/METHODS.md. */
const byHand: [id: string, figures: Figures, right: number, nearMiss: number][] = [
	[
		'analysis-yield',
		{ 'yield.registration': 90, 'yield.check': 95, 'yield.approval': 98, 'yield.payout': 85 },
		71.2215,
		92
	],
	[
		'finance-variance',
		{ plannedVisits: 500, plannedUnit: 60, plannedFixed: 20_000, plannedTotal: 50_000 },
		2 * 600 + 1500,
		8700
	],
	['finance-break-even', { fixed: 12_000, price: 50, variable: 30 }, 600, 240],
	[
		'process-lead-time',
		{
			...{ throughput: 80, 'waiting.intake': 200, 'waiting.review': 240, 'waiting.decision': 200 },
			...{ 'inHand.intake': 60, 'inHand.review': 40, 'inHand.decision': 60 }
		},
		10,
		8
	],
	[
		'process-line',
		{
			...{ 'minutes.cutting': 2.5, 'stations.cutting': 1, 'stopped.cutting': 30 },
			...{ 'minutes.welding': 7.5, 'stations.welding': 2, 'stopped.welding': 60 },
			...{ 'minutes.painting': 3, 'stations.painting': 1, 'stopped.painting': 45 },
			...{ 'minutes.assembly': 5, 'stations.assembly': 2, 'stopped.assembly': 15 }
		},
		112,
		56
	]
];
const ACTUAL = { actualVisits: 600, actualUnit: 62, actualFixed: 21_500, actualTotal: 58_700 };

describe.each(ids)('%s', (id) => {
	const drawn = SEEDS.map((seed) => ({ seed, figures: figuresOf(id, seed), solution: solutionOf(id, seed)! }));

	it('has figures that are above zero, and whole but for minutes per piece', () => {
		const all = drawn.flatMap(({ figures }) => Object.entries(figures));
		const odd = all.filter(
			([name, value]) => !(value > 0) || !Number.isInteger(name.startsWith('minutes.') ? 2 * value : value)
		);
		expect(odd).toEqual([]);
	});

	it('has a right answer for every seed, and a near miss that is worth half', () => {
		const outcomes = drawn.map(({ solution: { key } }) =>
			[key.right, key.nearMiss!].map((answer) => workSamplePoints(answer, key)).join()
		);
		expect(new Set(outcomes)).toEqual(new Set(['100,50']));
	});

	it('has no answer that is within the tolerance of both the right answer and the near miss', () => {
		const close = drawn.filter(({ solution: { key } }) => {
			if (typeof key.right === 'string') return key.right === key.nearMiss;
			const { right, nearMiss, tolerance = TOLERANCE } = key as NumberKey;
			return !(Math.abs(right - nearMiss!) > tolerance * (Math.abs(right) + Math.abs(nearMiss!)));
		});
		expect(close).toEqual([]);
	});

	it('differs from seed to seed, and not from time to time', () => {
		const different = new Set(drawn.map(({ figures }) => JSON.stringify(figures)));
		expect(different.size).toBeGreaterThan(150);
		expect(figuresOf(id, 4_294_967)).toEqual(drawn[1]!.figures);
		expect(figuresOf(id, 2 ** 32 + 5)).toEqual(figuresOf(id, 5));
	});
});

describe('what is right', () => {
	it.each(byHand)('is worked out as the page on methods says: %s', (id, figures, right, nearMiss) => {
		const sample = workSamples.find((one) => one.id === id)!;
		const { key } = sample.solve({ shift: 480, ...ACTUAL, ...figures });
		expect(key.right).toBeCloseTo(right, 10);
		expect(key.nearMiss).toBeCloseTo(nearMiss, 10);
	});

	it('is the station that loses most minutes, not the one with most errors and stops', () => {
		const row = (station: string, errors: number, fix: number, stops: number, halt: number) => ({
			...{
				[`errors.${station}`]: errors,
				[`fix.${station}`]: fix,
				[`stops.${station}`]: stops,
				[`halt.${station}`]: halt
			}
		});
		const figures = {
			...row('receiving', 10, 5, 4, 20),
			...row('picking', 24, 5, 5, 20),
			...row('packing', 8, 25, 6, 40),
			...row('labelling', 12, 10, 2, 15),
			...row('dispatch', 9, 10, 5, 30)
		};
		const { key, results } = workSamples.find(({ id }) => id === 'analysis-losses')!.solve(figures as Figures);
		expect(key).toEqual({ right: 'packing', nearMiss: 'picking' });
		expect(results).toMatchObject({ 'lost.receiving': 130, lostMost: 440, lostThere: 220, countMost: 29 });
	});
});

describe('the figures', () => {
	it('lie where a real company could have them', () => {
		const limits: Record<string, [low: number, high: number]> = {
			'analysis-yield': [49, 93],
			'finance-variance': [1900, 9300],
			'finance-break-even': [400, 900],
			'process-lead-time': [9, 20],
			'process-line': [80, 465]
		};
		const found = Object.keys(limits).flatMap((id) =>
			SEEDS.map((seed) => [id, Number(solutionOf(id, seed)!.key.right)] as const)
		);
		expect(found.filter(([id, right]) => !(right >= limits[id]![0] && right <= limits[id]![1]))).toEqual([]);
	});

	it('make every station the worst one for some seeds, and leave it clear by 15 %', () => {
		const rights = SEEDS.map((seed) => {
			const { key, results } = solutionOf('analysis-losses', seed)!;
			const lost = Object.entries(results).filter(([name]) => name.startsWith('lost.'));
			const others = lost.filter(([name]) => name !== `lost.${key.right}`).map(([, minutes]) => minutes);
			expect(results.lostMost! / Math.max(...others)).toBeGreaterThanOrEqual(1.15);
			return key.right;
		});
		const counts = [...new Set(rights)].map((station) => rights.filter((right) => right === station).length);
		expect(Math.min(...counts)).toBeGreaterThan(120);
		expect(counts).toHaveLength(5);
	});

	it('have one station that loses most and another that has most errors and stops, no two alike', () => {
		const stations = ['receiving', 'picking', 'packing', 'labelling', 'dispatch'];
		const ties = SEEDS.filter((seed) => {
			const of = figuresOf('analysis-losses', seed);
			const most = (measure: (station: string) => number) => {
				const largest = Math.max(...stations.map(measure));
				return stations.filter((station) => measure(station) === largest).join();
			};
			const lost = most((at) => of[`errors.${at}`]! * of[`fix.${at}`]! + of[`stops.${at}`]! * of[`halt.${at}`]!);
			const count = most((at) => of[`errors.${at}`]! + of[`stops.${at}`]!);
			const { right, nearMiss } = solutionOf('analysis-losses', seed)!.key;
			return lost !== right || count !== nearMiss;
		});
		expect(ties).toEqual([]);
	});

	it('of one sample say nothing about those of another', () => {
		// Two samples that draw alike at first: with one stream for both, their first shares would be the same.
		const share = (id: string, name: string, from: number, to: number) =>
			SEEDS.map((seed) => (figuresOf(id, seed)[name]! - from) / (to - from));
		const one = share('analysis-yield', 'yield.registration', 84, 98);
		const other = share('finance-variance', 'plannedVisits', 400, 900);
		const centred = (values: number[]) => values.map((value) => value - values.reduce((a, b) => a + b) / values.length);
		const product = (a: number[], b: number[]) => a.reduce((sum, value, at) => sum + value * b[at]!, 0);
		const [x, y] = [centred(one), centred(other)];
		expect(Math.abs(product(x, y) / Math.sqrt(product(x, x) * product(y, y)))).toBeLessThan(0.1);
	});

	it('are none for an item that is no work sample', () => {
		expect(figuresOf('teams-overtime', 1)).toEqual({});
		expect(solutionOf('teams-overtime', 1)).toBe(null);
	});
});

it('the keys of a sheet are those of its samples', () => {
	expect(workSampleKeys(7)).toEqual(Object.fromEntries(ids.map((id) => [id, solutionOf(id, 7)!.key])));
});
