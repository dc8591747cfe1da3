import { expect, it } from 'vitest';
import { changeOf } from './change-of.ts';
import type { Member, Round } from './picture.ts';

const RULES = { smallest: 5, confidence: 80 };
const person = (at: number, score: number | null): Member => ({ id: `p${at}`, scores: { one: { score } } });
const people = (from: number, to: number, score: (at: number) => number | null = () => 40) =>
	Array.from({ length: to - from }, (_, i) => person(from + i, score(from + i)));
const round = (...batches: Member[][]): Round => ({ batches, hasWithdrawn: false });

// Changes of 0 and 24 in turn: mean 12, standard deviation √(10 · 144/9) = 12.649.
const later = (at: number) => 40 + 24 * (at % 2);

it('is the paired change of those who have both', () => {
	const change = changeOf(round(people(0, 10, later)), round(people(0, 10)), 'one', RULES);
	expect(change).toMatchObject({ n: 10, isExact: true, change: 12, spread: 13 });
	// t(.9, 9) = 1.383028738396633 (scipy): 12 ± 1.38303 · 13/√10.
	expect(change!.low).toBeCloseTo(12 - 5.685577, 5);
	expect(change!.t).toBeCloseTo((12 / 13) * Math.sqrt(10), 12);
});

it.each([
	['nine pairs', people(0, 9), people(0, 9, later), null],
	['one without the second', people(0, 12), people(0, 11, later), null],
	['four without the second', people(0, 15), people(0, 11, later), null],
	['five without the second', people(0, 16), people(0, 11, later), 11],
	['one who is new', people(0, 11), people(0, 12, later), null],
	['five who are new', people(0, 11), people(0, 16, later), 11],
	['five without the second, one new', people(0, 16), [...people(0, 11, later), person(20, 50)], null],
	// Who has no score the second time is in the figures of the first.
	['one not assessed the second time', people(0, 16), people(0, 16, (at) => (at ? later(at) : null)), null],
	['one not assessed either time', people(0, 16, (at) => at || null), people(0, 16, (at) => at || null), 12]
])('%s', (_, before, now, n) => {
	expect(changeOf(round(now), round(before), 'one', RULES)?.n ?? null).toBe(n);
});

it('is not told once somebody in a picture of the first round has withdrawn', () => {
	const before = { ...round(people(0, 16)), hasWithdrawn: true };
	expect(changeOf(round(people(0, 11, later)), before, 'one', RULES)).toBeNull();
});

it('takes in who comes with a later picture, if they and those left over are enough in each of them', () => {
	const before = round(people(0, 17));
	const first = people(0, 12, later);
	expect(changeOf(round(first), before, 'one', RULES)!.n).toBe(12);
	expect(changeOf(round(first, people(12, 17, later)), before, 'one', RULES)!.n).toBe(17);
	// One of the newcomers was not there before: of the picture that adds them, one would be left over.
	expect(changeOf(round(first, [...people(12, 17, later), person(30, 50)]), before, 'one', RULES)!.n).toBe(12);
});
