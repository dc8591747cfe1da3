import { describe, expect, it } from 'vitest';
import { instrument } from '../content/instrument.ts';
import { sampleSheet } from '../content/sample.ts';
import type { CompetencyScore } from '../core/scoring/result.ts';
import { score } from '../core/scoring/score.ts';
import { basisOf, offerOf, type Offer } from './offer.ts';
import { startPlan } from './start-plan.ts';
import { testingWritten as written } from './testing-plan.ts';

const sample = score(instrument, sampleSheet);

/** An offer from gaps and scores, first competency first. */
function offer(...gaps: [gap: number | null, score?: number][]): Offer {
	const ids = ['process', 'teams', 'change'];
	const competencies = gaps.map(([gap, score = 20], at): [string, CompetencyScore] => {
		const priority = gap === null ? null : 10 - at;
		return [ids[at]!, { ...sample.competencies.process!, gap, score: gap === null ? null : score, priority }];
	});
	return offerOf({ seed: 7, industry: 'technology', competencies: Object.fromEntries(competencies) });
}
const start = (from: Offer) => startPlan(from, written, 'id', '2026-11-30');

describe('what a result offers', () => {
	it('is its order, what is short of the target first', () => {
		const { priorities } = offer([-3], [40], [10]);
		expect(priorities.map(({ competency }) => competency)).toEqual(['teams', 'change', 'process']);
	});

	it('has the block that the report shows: whoever leads a department is spoken to as such', () => {
		expect(offer([40, 30], [40, 45], [-1, 90]).priorities.map(({ block }) => block)).toEqual(['far', 'near', 'there']);
	});

	it('leaves out what was not assessed', () => {
		expect(offer([10], [null], [5]).priorities).toHaveLength(2);
	});

	it('is another for another quiz, industry, distance or order, and the same for the same', () => {
		const base = offer([40], [10], [5]);
		const others = [
			{ ...base, seed: 8 },
			{ ...base, industry: 'finance' as const },
			offer([10], [10], [5]),
			{ ...base, priorities: [...base.priorities].reverse() }
		];
		expect(basisOf(offer([39], [12], [5]))).toBe(basisOf(base));
		expect(others.map(basisOf)).not.toContain(basisOf(base));
	});
});

describe('a plan starts', () => {
	it.each<[string, number, Offer]>([
		['three', 3, offer([40], [30], [20])],
		['two where only one is open', 2, offer([40], [-1], [-2])],
		['two where nothing is open', 2, offer([-1], [-2], [-3])],
		['what there is', 1, offer([40])]
	])('with %s chosen, the first of the order', (_, count, from) => {
		expect(start(from).priorities.map(({ isChosen }) => isChosen)).toEqual(from.priorities.map((_, at) => at < count));
	});

	it('with two actions each, that of the industry first', () => {
		const actions = start(offer([40], [10])).priorities.map(({ actions }) => actions.map(({ id }) => id));
		expect(actions).toEqual([
			['technology', '0'],
			['0', '1']
		]);
	});

	it('in nobody’s language, and to be looked at again in three months', () => {
		const plan = start(offer([40]));
		expect(plan.priorities[0]).toMatchObject({ texts: {}, evidence: '' });
		expect(JSON.stringify(plan)).not.toContain('process far');
		expect(plan.review).toBe('2027-02-28');
	});
});
