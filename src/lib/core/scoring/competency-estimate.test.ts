import { describe, expect, it } from 'vitest';
import { methodWeights } from '../instrument/method-weights.ts';
import { combineMethods, estimateCompetency } from './competency-estimate.ts';
import { testingInstrument } from './testing-instrument.ts';

const evidence = { k: 2, n: 2, score: 75, se: 25 };
const placement = { k: 2, n: 2, score: 50, se: Math.sqrt(234.375) }; // the floor σ/√2
const weights = methodWeights('development', 'teams');

describe('methods combine', () => {
	it('by weight over those taken', () => {
		// X = (.4·75 + .35·50)/.75 = 63.33…; SE² = (.16·625 + .1225·234.375)/.5625 = 228.8194…
		const { score, se, status } = combineMethods({ evidence, placement }, weights);
		expect(score).toBeCloseTo(63.3333333333333333, 10);
		expect(se).toBeCloseTo(15.1267790505594562, 10);
		expect(status).toBe('scored');
	});

	it('with a wider band and the same score where one that was taken has none', () => {
		// W = 1, Wp = .75: SE² = 228.8194… + (.25·25)² = 267.8819…
		const judgement = { k: 2, n: 0, score: null, se: null };
		const { score, se, status } = combineMethods({ evidence, placement, judgement }, weights);
		expect(score).toBeCloseTo(63.3333333333333333, 10);
		expect(se).toBeCloseTo(16.3670994511686292, 10);
		expect(status).toBe('partial');
	});

	it('to nothing where none has a score', () => {
		const none = { k: 2, n: 1, score: null, se: null };
		expect(combineMethods({ evidence: none }, weights)).toEqual({ score: null, se: null, status: 'not-assessed' });
		expect(combineMethods({}, weights)).toEqual({ score: null, se: null, status: 'not-assessed' });
	});

	it('without those that have no weight', () => {
		const worksample = { k: 1, n: 1, score: 0, se: 21 };
		expect(combineMethods({ evidence, worksample }, weights).score).toBeCloseTo(75, 12);
	});
});

describe('a competency', () => {
	it('is estimated from its own items, method by method', () => {
		const items = testingInstrument.items.filter(({ module }) => module === 'core');
		const points = {
			'teams-placement-1': 100,
			'teams-placement-2': 50,
			'teams-evidence-1': 25,
			'teams-evidence-2': null,
			'finance-evidence-1': 100
		};
		const { methods, score, status } = estimateCompetency('teams', items, points, 'development');
		expect(Object.keys(methods)).toEqual(['evidence', 'placement']);
		expect(methods.evidence).toEqual({ k: 2, n: 1, score: null, se: null });
		expect(methods.placement).toMatchObject({ k: 2, n: 2, score: 75 });
		expect([score, status]).toEqual([75, 'partial']);
	});
});
