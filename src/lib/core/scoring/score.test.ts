import { describe, expect, it } from 'vitest';
import { workSampleKeys } from '../worksample/work-sample-keys.ts';
import { score } from './score.ts';
import { EVERY_MODULE, testingInstrument, testingSheet } from './testing-instrument.ts';
import type { NumberKey } from '../instrument/work-sample-key.ts';

const leadership = {
	'leadership-evidence-2': 'c',
	'leadership-evidence-1': 'c',
	'leadership-placement-2': 'c',
	'leadership-placement-1': 'e'
};

describe('a result', () => {
	it('goes from answers to a priority', () => {
		// Evidence 50 50: M = 50, SE² = σ²/2 = 234.375. Placement 100 50: M = 75, SE = 25. Weights .4 and .35 over .75:
		// X = 46.25/.75, SE² = (.16·234.375 + .1225·625)/.5625; T = 80 ± 4, importance 4, z = 1.28155… The digits
		// from mpmath 1.3.
		const { competencies, robustness, overall, points } = score(
			testingInstrument,
			testingSheet({ answers: leadership })
		);
		const { methods, status, verdict, ...numbers } = competencies.leadership!;
		const expected = {
			score: 61.6666666666666667,
			se: 14.2400062421958853,
			gap: 18.3333333333333333,
			gapSe: 14.7911384882225269,
			low: -0.622273352435240979,
			high: 37.2889400191019076,
			shortfall: 19.0981588566566501,
			priority: 76.3926354266266006
		};
		for (const [name, value] of Object.entries(expected)) {
			expect(numbers[name as keyof typeof expected], name).toBeCloseTo(value, 9);
		}
		expect([status, verdict]).toEqual(['scored', 'unclear']);
		expect(methods.evidence).toMatchObject({ k: 2, n: 2, score: 50 });
		expect(competencies.teams).toMatchObject({ score: null, status: 'not-assessed', verdict: null, priority: null });
		expect(robustness).toEqual({ leadership: 1 });
		expect(overall).toBe(null);
		expect(Object.keys(points)).toHaveLength(32);
	});

	it('carries what it was made from, in a fixed order', () => {
		const sheet = testingSheet({
			answers: leadership,
			timing: { 'leadership-evidence-1': 9, 'leadership-placement-1': 8 }
		});
		const result = score(testingInstrument, sheet);
		expect(Object.keys(result).join(' ')).toBe(
			'format instrument form purpose industry locale seed answers timing confidence profile points competencies overall ' +
				'selfView robustness quality'
		);
		expect(result).toMatchObject({
			format: 'coo-fit/result@1',
			instrument: 'testing@1.0.0',
			seed: 1,
			answers: leadership
		});
		expect(Object.keys(result.answers)).toEqual(Object.keys(leadership).reverse());
		expect(Object.keys(result.timing)).toEqual(['leadership-placement-1', 'leadership-evidence-1']);
	});

	it('has 80 % confidence in development, 95 % in selection, or what is asked for', () => {
		const confidence = (...[rest, options]: [Parameters<typeof testingSheet>[0], Parameters<typeof score>[2]?]) =>
			score(testingInstrument, testingSheet(rest), options).confidence;
		expect(confidence({})).toBe(80);
		expect(confidence({ purpose: 'selection' })).toBe(95);
		expect(confidence({ purpose: 'selection' }, { confidence: 90 })).toBe(90);
		expect(() => confidence({}, { confidence: 100 })).toThrow('confidence');
		expect(() => confidence({}, { confidence: NaN })).toThrow('confidence');
	});

	it('names a profile it does not know', () => {
		expect(() => score(testingInstrument, testingSheet(), { profileId: 'cfo' })).toThrow('no profile "cfo"');
	});

	it("takes the industry's profile and the industry's own item", () => {
		const sheet = testingSheet({ industry: 'technology', form: { modules: EVERY_MODULE } });
		const { profile, points } = score(testingInstrument, sheet);
		expect(profile.competencies.change).toEqual({ importance: 4.5, target: 70, se: 5 });
		expect(points).toHaveProperty('change-judgement-9');
		expect(points).not.toHaveProperty('change-judgement-2');
	});

	it('works the keys of work samples out from the seed of the sheet', () => {
		const id = 'process-lead-time';
		const pointsWith = (seed: number, answer: number) => {
			const sheet = testingSheet({ form: { modules: ['deep:process'] }, answers: { [id]: answer }, seed });
			return score(testingInstrument, sheet).points[id];
		};
		const { right, nearMiss } = workSampleKeys(4)[id] as NumberKey;
		expect([right, nearMiss!, 1].map((answer) => pointsWith(4, answer))).toEqual([100, 50, 0]);
		const other = Array.from({ length: 9 }, (_, seed) => seed).find(
			(seed) => workSampleKeys(seed)[id]!.right !== right
		)!;
		expect(pointsWith(other, right)).not.toBe(100);
	});

	it('uses the words of pages that it is given', () => {
		const sheet = testingSheet({ form: { modules: ['deep:finance'] }, timing: { 'finance-variance': 3000 } });
		const { quality } = score(testingInstrument, sheet, { words: { 'finance-variance': 30 } });
		expect(quality.indices.time).toEqual({ value: 1, level: 'red' });
	});

	it('says where someone places themselves above what they show', () => {
		// Placement 100 100 and evidence 0 0: difference 100 ± 21.65.
		const answers = {
			'teams-placement-1': 'e',
			'teams-placement-2': 'e',
			'teams-evidence-1': 'a',
			'teams-evidence-2': 'a'
		};
		const { selfView } = score(testingInstrument, testingSheet({ answers }));
		expect(selfView.teams!.difference).toBe(100);
		expect(selfView.teams!.se).toBeCloseTo(21.6506350946109662, 10);
		expect(selfView.finance).toBe(null);
	});
});
