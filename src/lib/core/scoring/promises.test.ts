import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDUSTRIES, METHODS, PURPOSES, type Item } from '../instrument/instrument.ts';
import type { Answer, AnswerSheet } from './answer-sheet.ts';
import { holm } from './holm.ts';
import { mean } from '../statistics/mean.ts';
import { ITEM_ERROR } from './method-score.ts';
import { score } from './score.ts';
import { EVERY_MODULE, testingInstrument, testingSheet } from './testing-instrument.ts';

const SEEDED = { seed: 20_261_122, numRuns: 30 };
const { items, competencies } = testingInstrument;
const scoreSheet = (sheet: AnswerSheet) => score(testingInstrument, sheet);

const nonsense = fc.constantFrom<unknown>(
	'skipped',
	'no-such-option',
	null,
	true,
	NaN,
	-Infinity,
	[],
	[1],
	{},
	{ w: 9 }
);

/** Mostly a usable answer to the item, sometimes one that says nothing. */
function answerTo(item: Item): fc.Arbitrary<Answer> {
	const ids = (item.options ?? []).map(({ id }) => id);
	const ratings = Object.fromEntries((item.actions ?? []).map(({ id }) => [id, fc.integer({ min: 1, max: 5 })]));
	const usable: fc.Arbitrary<unknown> =
		item.kind === 'judgement'
			? fc.record(ratings)
			: item.answer === 'number'
				? fc.constantFrom(40, 4, 7, 0)
				: item.answer === 'choices'
					? fc.subarray(ids, { minLength: 1 })
					: fc.constantFrom(...ids);
	return fc.oneof({ arbitrary: usable, weight: 8 }, { arbitrary: nonsense, weight: 1 }) as fc.Arbitrary<Answer>;
}

const allAnswers = fc.record(Object.fromEntries(items.map((item) => [item.id, answerTo(item)])), { requiredKeys: [] });

const sheets: fc.Arbitrary<AnswerSheet> = fc
	.record({
		form: fc.record({ modules: fc.oneof(fc.subarray(EVERY_MODULE), fc.constant(EVERY_MODULE)) }),
		purpose: fc.constantFrom(...PURPOSES),
		industry: fc.constantFrom(...INDUSTRIES),
		seed: fc.integer(),
		answers: allAnswers as fc.Arbitrary<Record<string, Answer>>,
		timing: fc.dictionary(fc.constantFrom(...items.map(({ id }) => id)), fc.nat(20_000))
	})
	.map((rest) => testingSheet(rest));

const inDevelopment = sheets.map((sheet): AnswerSheet => ({ ...sheet, purpose: 'development' }));
const competency = fc.constantFrom(...competencies);

function check<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) {
	fc.assert(fc.property(arbitrary, holds), SEEDED);
}

describe('an unanswered item', () => {
	it('is neither zero nor the middle: a method is the mean of the answers with points', () => {
		check(sheets, (sheet) => {
			const result = scoreSheet(sheet);
			for (const id of competencies) {
				for (const method of METHODS) {
					const taken = result.competencies[id]!.methods[method];
					const own = items.filter(
						(item) => item.competency === id && item.kind === method && item.id in result.points
					);
					const given = own.map((item) => result.points[item.id]!).filter((points) => points !== null);
					expect(taken?.k ?? 0).toBe(own.length);
					if (!taken || taken.score === null) continue;
					expect(taken.n).toBe(given.length);
					expect(taken.score).toBeCloseTo(mean(given), 10);
				}
			}
		});
	});

	it('never makes a standard error smaller than σ/√n', () => {
		check(sheets, (sheet) => {
			for (const { methods } of Object.values(scoreSheet(sheet).competencies)) {
				for (const { n, se } of Object.values(methods)) {
					if (se !== null) expect(se).toBeGreaterThanOrEqual(ITEM_ERROR / Math.sqrt(n) - 1e-12);
				}
			}
		});
	});

	it('never makes someone who answers in a straight line surer', () => {
		const scales = items.filter(({ kind }) => kind === 'placement' || kind === 'evidence');
		const straight = fc.constantFrom('a', 'b', 'c', 'd', 'e').map((letter) => scales.map(({ id }) => [id, letter]));
		const gaps = fc.tuple(straight, fc.subarray(scales), fc.constantFrom(...scales));
		check(gaps, ([line, leftOut, left]) => {
			const some = line.filter(([id]) => !leftOut.some((item) => item.id === id));
			const fewer = some.filter(([id]) => id !== left.id);
			const [before, after] = [some, fewer].map((answers) => {
				const sheet = testingSheet({ form: { modules: EVERY_MODULE }, answers: Object.fromEntries(answers) });
				return scoreSheet(sheet).competencies[left.competency!]!;
			});
			if (after!.se === null) return;
			expect(after!.se).toBeGreaterThanOrEqual(before!.se! - 1e-12);
			expect(after!.score).toBeCloseTo(before!.score!, 10);
		});
	});
});

describe('an unrelated answer', () => {
	it('moves nothing of a competency', () => {
		// Scenarios are the one exception: docs/METHODS.md z-scores them together.
		const unrelated = fc.dictionary(
			fc.constantFrom('no-such-item', 'other-instrument-7'),
			fc.constantFrom('a', 'b', 3)
		);
		check(fc.tuple(inDevelopment, competency, allAnswers, unrelated), ([sheet, id, replies, unknown]) => {
			const isTaken = (item: Item) => sheet.form.modules.includes(item.module);
			const moves = (item: Item) => item.kind === 'judgement' && isTaken(item);
			const changed = items.filter((item) => !moves(item) && (item.competency !== id || !isTaken(item)));
			const answers: Record<string, unknown> = { ...sheet.answers, ...unknown };
			for (const item of changed) answers[item.id] = (replies as Record<string, unknown>)[item.id];
			const moved = { ...sheet, answers: answers as AnswerSheet['answers'] };
			const write = (of: AnswerSheet) => JSON.stringify(scoreSheet(of).competencies[id]);
			expect(write(moved)).toBe(write(sheet));
		});
	});
});

describe('the same answers', () => {
	it('give the same bytes in whatever order they were given', () => {
		const shuffled = sheets.chain((sheet) => {
			const keys = Object.keys(sheet.answers);
			return fc.tuple(
				fc.constant(sheet),
				fc.shuffledSubarray(keys, { minLength: keys.length, maxLength: keys.length })
			);
		});
		check(shuffled, ([sheet, keys]) => {
			const answers = Object.fromEntries(keys.map((key) => [key, sheet.answers[key]!]));
			const timing = Object.fromEntries(Object.entries(sheet.timing).reverse());
			expect(JSON.stringify(scoreSheet({ ...sheet, answers, timing }))).toBe(JSON.stringify(scoreSheet(sheet)));
		});
	});

	it('give the same bytes every time, and are left as they were', () => {
		check(sheets, (sheet) => {
			const [copy, written] = [structuredClone(sheet), JSON.stringify(sheet)];
			expect(JSON.stringify(scoreSheet(sheet))).toBe(JSON.stringify(scoreSheet(copy)));
			expect(JSON.stringify(sheet)).toBe(written);
		});
	});
});

describe('every result', () => {
	it('has points and scores from 0 to 100', () => {
		check(sheets, (sheet) => {
			const { points, competencies, overall } = scoreSheet(sheet);
			const methods = Object.values(competencies).flatMap((of) => Object.values(of.methods));
			const scores = [...methods, ...Object.values(competencies), overall ?? { score: null }].map(({ score }) => score);
			for (const value of [...Object.values(points), ...scores]) {
				if (value === null) continue;
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(100 + 1e-12);
			}
		});
	});

	it('has verdicts that agree with the band in development', () => {
		check(inDevelopment, (sheet) => {
			for (const { low, high, verdict } of Object.values(scoreSheet(sheet).competencies)) {
				expect(verdict).toBe(low === null || high === null ? null : low > 0 ? 'below' : high < 0 ? 'meets' : 'unclear');
			}
		});
	});

	it('never has a verdict in selection that the band alone would not have', () => {
		check(sheets, (sheet) => {
			for (const { low, high, verdict } of Object.values(scoreSheet({ ...sheet, purpose: 'selection' }).competencies)) {
				if (verdict === 'below') expect(low).toBeGreaterThan(-1e-9);
				if (verdict === 'meets') expect(high).toBeLessThan(1e-9);
			}
		});
	});

	it('has shares of robustness that add up to 1', () => {
		check(sheets, (sheet) => {
			const { robustness, competencies } = scoreSheet(sheet);
			const scored = Object.keys(competencies).filter((id) => competencies[id]!.score !== null);
			expect(Object.keys(robustness)).toEqual(scored);
			const sum = Object.values(robustness).reduce((a, b) => a + b, 0);
			expect(sum).toBeCloseTo(scored.length > 0 ? 1 : 0, 10);
		});
	});
});

it("Holm's step-down never keeps what the unadjusted test would not", () => {
	const probability = fc.double({ min: 0, max: 1, noNaN: true });
	check(fc.tuple(fc.array(probability, { maxLength: 12 }), probability), ([probabilities, alpha]) => {
		holm(probabilities, alpha).forEach(({ isKept, p }) => {
			if (isKept) expect(p).toBeLessThanOrEqual(alpha);
		});
	});
});
