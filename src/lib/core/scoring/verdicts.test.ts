import { describe, expect, it } from 'vitest';
import { measureGap, type Gap } from './gap.ts';
import { decideVerdicts } from './verdicts.ts';

/** A gap of so many standard errors, with its 90 % band. */
const gapOf = (errors: number): Gap =>
	measureGap({ score: 50 - 5 * errors, se: 3 }, { importance: 1, target: 50, se: 4 }, 90)!;

// Upper tails of the standard normal distribution: p = .01, .04, .03, .005.
const tails = [2.32634787404, 1.75068607125, 1.88079360815, 2.57582930355];

describe('verdicts', () => {
	it('go by the band in development', () => {
		// 90 %: z = 1.6449.
		const gaps = [gapOf(1.65), gapOf(1.64), gapOf(0), gapOf(-1.64), gapOf(-1.65), null];
		const verdicts = ['below', 'unclear', 'unclear', 'unclear', 'meets', null];
		expect(decideVerdicts(gaps, 'development', 90)).toEqual(verdicts);
	});

	it('are stepped down in selection: four beyond the band, two kept (α = .05, see holm.test.ts)', () => {
		const gaps = tails.map(gapOf);
		expect(decideVerdicts(gaps, 'development', 90)).toEqual(['below', 'below', 'below', 'below']);
		expect(decideVerdicts(gaps, 'selection', 90)).toEqual(['below', 'unclear', 'unclear', 'below']);
	});

	it('are stepped down on the other side likewise', () => {
		const gaps = tails.map((errors) => gapOf(-errors));
		expect(decideVerdicts(gaps, 'selection', 90)).toEqual(['meets', 'unclear', 'unclear', 'meets']);
	});

	it('count only competencies with a score among the tests', () => {
		// One test: .04 ≤ .05. Two tests: .04 > .025.
		expect(decideVerdicts([null, gapOf(1.75068607125), null], 'selection', 90)).toEqual([null, 'below', null]);
		expect(decideVerdicts([gapOf(0), gapOf(1.75068607125)], 'selection', 90)).toEqual(['unclear', 'unclear']);
	});
});
