import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf, type PictureRules } from './picture-of.ts';
import type { Member, Round } from './picture.ts';

const RULES: PictureRules = {
	smallest: 5,
	confidence: 80,
	requirements: { one: { importance: 4, target: 80, se: 4 } }
};

let made = 0;
const people = (...scores: (number | null)[]): Member[] =>
	scores.map((score) => ({ id: `p${made++}`, scores: { one: { score } } }));
const round = (...batches: Member[][]): Round => ({ batches, hasWithdrawn: false });
const pictureOne = (of: Round, rules: Partial<PictureRules> = {}) =>
	pictureOf(of, { ...RULES, ...rules }).competencies.one!;

const SEVEN = [40, 55, 60, 35, 70, 50, 45];
const TWELVE = [10, 15, 15, 30, 35, 38, 55, 60, 60, 85, 90, 95];

describe('what is told of a room', () => {
	it('of seven, is mean and agreement, from the round figures', () => {
		const { mean, agreement, distribution } = pictureOne(round(people(...SEVEN)));
		// Exactly 50.71 and 12.05 (numpy); t(.9, 6) = 1.4397557472651483 (scipy), so ± 1.4397557 · 12/√7 = 6.530118.
		expect(mean.value).toMatchObject({ n: 7, isExact: true, mean: 51, spread: 12 });
		expect(mean.value!.low).toBeCloseTo(51 - 6.530118, 5);
		expect(mean.value!.high).toBeCloseTo(51 + 6.530118, 5);
		expect(mean.value!.gap).toMatchObject({ gap: 29, verdict: 'below' });
		// Average deviation 9.39 points = .38 steps; r_wg = 1 − (12/25)²/2.
		expect(agreement.value).toMatchObject({ n: 7, deviation: 0.4, isAgreed: true });
		expect(agreement.value!.rwg).toBeCloseTo(1 - 0.48 ** 2 / 2, 12);
		expect(distribution).toEqual({ value: null, reason: 'too-few' });
	});

	it('of five, is the mean', () => {
		const { mean, agreement } = pictureOne(round(people(...SEVEN.slice(0, 5))));
		expect(mean.value).toMatchObject({ n: 5, mean: 52, spread: 14 });
		expect(agreement).toEqual({ value: null, reason: 'too-few' });
	});

	it('of four, is nothing, or where three were announced the mean with an assumed spread', () => {
		const four = round(people(20, 50, 50, 80));
		expect(pictureOne(four).mean).toEqual({ value: null, reason: 'too-few' });
		const { value } = pictureOne(four, { smallest: 3 }).mean;
		expect(value).toMatchObject({ n: 4, mean: 50, spread: null });
		// t(.9, 3) = 1.6377443536962102 (scipy): ± 1.63774 · 25/2.
		expect(value!.high).toBeCloseTo(50 + 20.471804, 5);
	});

	it('of twelve, is the distribution too', () => {
		const { distribution } = pictureOne(round(people(...TWELVE)));
		expect(distribution.value!.bins).toEqual([
			{ from: 0, to: 20, count: 3 },
			{ from: 20, to: 40, count: 3 },
			{ from: 40, to: 80, count: 3 },
			{ from: 80, to: 100, count: 3 }
		]);
	});

	it('is in the order of the profile, and nothing of anybody', () => {
		const both = { two: RULES.requirements.one!, one: RULES.requirements.one! };
		const picture = pictureOf(round(people(...TWELVE)), { ...RULES, requirements: both });
		expect(Object.keys(picture.competencies)).toEqual(['two', 'one']);
		expect(picture.competencies.two!.mean).toEqual({ value: null, reason: 'needs-more' });
		expect(JSON.stringify(picture)).not.toMatch(/p\d/);
		expect(structuredClone(picture)).toEqual(picture);
	});
});

describe('who was not assessed', () => {
	it('one of six hides the competency, and is not counted', () => {
		expect(pictureOne(round(people(...SEVEN.slice(0, 5), null))).mean).toEqual({ value: null, reason: 'needs-more' });
	});

	it.each([1, 2, 3, 4])('%d of twelve are not told from one another by a count', (missing) => {
		const { mean, distribution } = pictureOne(round(people(...TWELVE.map((x, at) => (at < missing ? null : x)))));
		expect(mean.value).toMatchObject({ n: 8, isExact: false });
		expect(distribution.reason).toBe('needs-more');
	});

	it('waits for a later picture where fewer than k of the newcomers have a score', () => {
		const first = people(...SEVEN);
		const second = people(20, 20, 20, 20, null);
		const before = pictureOne(round(first));
		expect(pictureOne(round(first, second))).toEqual({
			...before,
			distribution: { value: null, reason: 'needs-more' }
		});
		expect(pictureOne(round(first, second, people(20, 20, 20, 20, 20))).mean.value).toMatchObject({
			n: 7 + 6,
			isExact: false
		});
	});
});

describe('a later distribution', () => {
	it('is told only with ten newcomers, and has no bin that the earlier one had not', () => {
		const first = people(...TWELVE);
		const told = pictureOne(round(first)).distribution;
		const five = people(50, 50, 50, 50, 50);
		expect(pictureOne(round(first, five)).distribution).toEqual(told);
		// Of these ten, two are below 20: together with those from 20 to 40 they are three.
		const ten = people(10, 10, 30, 50, 50, 50, 90, 90, 90, 90);
		expect(pictureOne(round(first, ten)).distribution.value).toMatchObject({
			n: 22,
			bins: [
				{ to: 40, count: 9 },
				{ to: 80, count: 6 },
				{ to: 100, count: 7 }
			]
		});
	});
});

it('no picture is made of a round in whose pictures somebody has withdrawn', () => {
	expect(() => pictureOf({ batches: [people(...SEVEN)], hasWithdrawn: true }, RULES)).toThrow('withdrawn');
});

it('does not depend on the order of people, and a picture that adds nobody is the same', () => {
	const room = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 5, maxLength: 40 });
	fc.assert(
		fc.property(room, (scores) => {
			const members = people(...scores);
			const told = pictureOf(round(members), RULES);
			expect(pictureOf(round([...members].reverse()), RULES)).toEqual(told);
			expect(pictureOf(round(members, []), RULES)).toEqual(told);
		})
	);
});
