import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '../../content/instrument.ts';
import { INDUSTRIES, PURPOSES } from '../instrument/instrument.ts';
import type { Answer, AnswerSheet } from './answer-sheet.ts';
import { EVERY_MODULE, testingInstrument, testingSheet } from './testing-instrument.ts';
import { compareResults, type Compared } from './compare-results.ts';

const { items } = testingInstrument;
const compare = (earlier: AnswerSheet, later: AnswerSheet) =>
	compareResults(testingInstrument, earlier, later, 'development');
const of = (competency: string, compared: Compared[]) => compared.find((one) => one.competency === competency)!;

/** The four core items of leadership, two placements before two of evidence, with these options. */
function answered(letters: string, rest: Partial<AnswerSheet> = {}) {
	const ids = ['placement-1', 'placement-2', 'evidence-1', 'evidence-2'].map((id) => `leadership-${id}`);
	return testingSheet({ answers: Object.fromEntries(ids.map((id, at) => [id, letters[at]!])), ...rest });
}

describe('a change', () => {
	it('is real where it is larger than 1.6449 times the root of both squared standard errors', () => {
		// SE per method σ/√2 = 15.3093; X weighs evidence .4 and placement .35 over .75: SE = 15.3093·.5315/.75 = 10.8493.
		const compared = of('leadership', compare(answered('bbbb'), answered('cccc')));
		expect(compared.earlier!.se).toBeCloseTo(10.8493, 4);
		expect(compared.limit).toBeCloseTo(1.644854 * Math.SQRT2 * compared.earlier!.se, 4);
		expect([compared.change, compared.count]).toEqual(['alike', 4]);
		expect(of('leadership', compare(answered('bbbb'), answered('dddd'))).change).toBe('up');
		expect(of('leadership', compare(answered('dddd'), answered('bbbb'))).change).toBe('down');
	});

	it('rests on what has an answer in both, whatever else either has', () => {
		const later = answered('eeec', { form: { modules: EVERY_MODULE } });
		later.answers['leadership-evidence-3'] = 'e';
		const some = answered('ee', { answers: { ...answered('eeec').answers, 'leadership-evidence-2': 'skipped' } });
		// Evidence has one answer of two in both, which is too few: placement alone is left, in both alike.
		const compared = of('leadership', compare(some, later));
		expect([compared.change, compared.count]).toEqual(['alike', 3]);
		expect(compared.earlier).toEqual(compared.later);
	});

	it('is not told without enough answers in both, nor where both were asked other questions', () => {
		expect(of('leadership', compare(answered('bbbb'), testingSheet()))).toMatchObject({
			change: 'missing',
			limit: null
		});
		const deep = testingSheet({ form: { modules: ['deep:leadership'] }, answers: { 'leadership-placement-3': 'a' } });
		expect(of('leadership', compare(answered('bbbb'), deep))).toMatchObject({ change: 'unshared', count: 0 });
		expect(of('teams', compare(answered('bbbb'), deep)).change).toBe('missing');
	});
});

const answerTo = (item: (typeof items)[number]): fc.Arbitrary<Answer> => {
	const ratings = (item.actions ?? []).map(({ id }) => [id, fc.integer({ min: 1, max: 5 })] as const);
	if (item.kind === 'judgement') return fc.record(Object.fromEntries(ratings));
	if (item.answer === 'number') return fc.constantFrom(40, 4, 7, 0);
	return fc.constantFrom('skipped', ...(item.options ?? []).map(({ id }) => id));
};
const answers = fc.record(Object.fromEntries(items.map((item) => [item.id, answerTo(item)])), { requiredKeys: [] });

describe('the same answers', () => {
	it('never give a change in any two forms, industries and purposes', () => {
		const form = fc.record({ modules: fc.subarray(EVERY_MODULE) });
		const asked = fc.record({ form, industry: fc.constantFrom(...INDUSTRIES) });
		const drawn = fc.tuple(asked, asked, answers, fc.integer(), fc.constantFrom(...PURPOSES));
		const holds = fc.property(drawn, ([one, other, answers, seed, purpose]) => {
			const given = { answers: answers as Record<string, Answer>, seed };
			const [earlier, later] = [testingSheet({ ...one, ...given }), testingSheet({ ...other, ...given })];
			for (const compared of compareResults(testingInstrument, earlier, later, purpose)) {
				expect(['alike', 'missing', 'unshared']).toContain(compared.change);
				expect(compared.earlier).toEqual(compared.later);
			}
		});
		fc.assert(holds, { seed: 20_261_122, numRuns: 200 });
	});

	it('as a quick and as a full form, the other kinds of evidence at their worst, are alike in every area', () => {
		const worst = instrument.items.map(({ id, kind, module, options, actions }): [string, Answer] => {
			if (kind === 'judgement') return [id, Object.fromEntries(actions!.map(({ id, key }) => [id, key > 3 ? 1 : 5]))];
			return [id, options ? options[module === 'core' ? options.length - 1 : 0]!.id : 0];
		});
		const modules = ['core', ...instrument.competencies.map((id) => `deep:${id}`)];
		const full = testingSheet({ form: { modules }, answers: Object.fromEntries(worst) });
		const compared = compareResults(instrument, { ...full, form: { modules: ['core'] } }, full, 'development');
		expect(compared.map(({ change }) => change)).toEqual(instrument.competencies.map(() => 'alike'));
	});
});
