import { describe, expect, it } from 'vitest';
import { score } from './score.ts';
import { sharpen } from './sharpen.ts';
import { EVERY_MODULE, testingInstrument, testingSheet } from './testing-instrument.ts';

const middle = (...competencies: string[]) =>
	Object.fromEntries(
		testingInstrument.items
			.filter(({ competency, module }) => module === 'core' && competencies.includes(competency ?? ''))
			.map(({ id }) => [id, 'c'])
	);

const promises = (answers: Record<string, string>, modules = ['core']) => {
	const sheet = testingSheet({ answers, form: { modules } });
	return sharpen(testingInstrument, score(testingInstrument, sheet));
};

describe('sharpening', () => {
	it('promises the shortfall that a surer score would take away, the largest first', () => {
		// All 50, σ² = 468.75, mpmath 1.3. leadership: G = 30, importance 4, now se² = (σ²/2)(.4² + .35²)/.75² + 4²,
		// after se² = σ²(.4²/3 + .35²/4 + .25²/2) + 4². analysis: G = 20, importance 4, now se² = (σ²/2)(.3² +
		// .25²)/.55² + 4²,
		// after se² = σ²(.3²/3 + .25²/4 + .15²/2 + .3²/2) + 4².
		const [first, second, ...rest] = promises(middle('leadership', 'analysis'));
		expect(rest).toEqual([]);
		expect(first).toMatchObject({ module: 'deep:analysis', competency: 'analysis' });
		expect(first!.benefit).toBeCloseTo(0.730558149893814354, 10);
		expect(second).toMatchObject({ module: 'deep:leadership', competency: 'leadership' });
		expect(second!.benefit).toBeCloseTo(0.0675314639512954766, 10);
	});

	it('takes the spread of a method as it is known now', () => {
		// Evidence 0 100: s² = 5000, over 2 now and over 3 after; placement 50 50. X = 50, G = 30, importance 4, target ± 4, mpmath 1.3:
		// now se² = (.4²·2500 + .35²·σ²/2)/.75² + 4², after se² = .4²·5000/3 + .35²·σ²/4 + .25²·σ²/2 + 4².
		const spread = { ...middle('leadership'), 'leadership-evidence-1': 'a', 'leadership-evidence-2': 'e' };
		expect(promises(spread)[0]!.benefit).toBeCloseTo(6.74216307126304412, 10);
	});

	it('says how long a module takes', () => {
		// 2 placement · 22 + 1 evidence · 15 + 2 judgement · 75, and 2 work samples · 80 for analysis.
		const seconds = promises(middle('leadership', 'analysis')).map((promise) => promise.seconds);
		expect(seconds).toEqual([369, 209]);
	});

	it('says how sure the score would be, and the band of the gap with the score unchanged', () => {
		// leadership: SE² = σ²(.4²/3 + .35²/4 + .25²/2), G = 30 ± z·√(SE² + 4²), z of 80 %, mpmath 1.3.
		const [leadership] = promises(middle('leadership'));
		expect(leadership!.se).toBeCloseTo(7.34873501019052938, 10);
		expect(leadership!.low).toBeCloseTo(19.2774711664656632, 10);
		expect(leadership!.high).toBeCloseTo(40.7225288335343368, 10);
	});

	it('counts only what has no answer yet', () => {
		const known = { ...middle('leadership'), 'leadership-placement-3': 'c', 'leadership-evidence-3': 'skipped' };
		const [before] = promises(middle('leadership'));
		const [leadership] = promises(known);
		expect(before!.questions).toBe(5);
		expect(leadership).toMatchObject({ questions: 3, seconds: before!.seconds - 22 - 15 });
	});

	it('leaves out what was taken and what has no score', () => {
		expect(promises({})).toEqual([]);
		const taken = promises(middle('leadership', 'analysis'), ['core', 'deep:leadership']);
		expect(taken.map(({ module }) => module)).toEqual(['deep:analysis']);
		expect(promises(middle('leadership', 'analysis'), EVERY_MODULE)).toEqual([]);
	});

	it('gives equal ones in instrument order', () => {
		const twins = promises(middle('communication', 'leadership'));
		expect(twins[0]!.benefit).toBe(twins[1]!.benefit);
		expect(twins.map(({ competency }) => competency)).toEqual(['leadership', 'communication']);
	});
});
