import { describe, expect, it } from 'vitest';
import { changeOf } from './change-of.ts';
import { pictureOf } from './picture-of.ts';
import type { Member, Round } from './picture.ts';
import { smallestGroup, type Sum } from './testing-linear-attacker.ts';

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

describe('in a room of fewer than ten, where the means of both rounds stand beside each other', () => {
	const REQUIREMENTS = { one: { importance: 4, target: 80, se: 4 } };
	const rounds = (first: Member[], second: Member[], smallest: number) => {
		const rules = { smallest, confidence: 80, requirements: REQUIREMENTS };
		const pictures = [
			pictureOf(round(first), rules),
			pictureOf(round(second), { ...rules, before: round(first) })
		] as const;
		return pictures.map(({ competencies }) => competencies.one!);
	};
	const sumOf = (at: number, members: Member[]): Sum => new Map(members.map(({ id }) => [`${at}:${id}`, 1]));

	it('no change is told, nor how sure one would be', () => {
		const [before, now] = rounds(people(0, 9), people(0, 9, later), 5);
		expect(before!.mean.value!.mean).toBe(40);
		expect(now!.mean.value!.mean).toBe(51);
		expect(before).not.toHaveProperty('change');
		expect(now!.change).toEqual({ value: null, reason: 'too-few' });
	});

	it.each([
		[5, people(0, 5), people(0, 5, later)],
		[5, people(0, 6), people(0, 5, later)],
		[5, people(0, 6), people(1, 8, later)],
		[5, people(0, 9), people(4, 9, later)],
		[3, people(0, 3), people(0, 3, later)],
		[3, people(0, 4), people(1, 5, later)]
	])('whoever subtracts learns of no fewer than k people: k = %d, %#', (k, first, second) => {
		const [before, now] = rounds(first, second, k);
		expect([before!.mean.value, now!.mean.value]).not.toContain(null);
		expect(now!.change!.value).toBeNull();
		const sums = [sumOf(0, first), sumOf(1, second)];
		expect(smallestGroup(sums, k)).toBeNull();
		// Told beside them, the sum of the changes would give away who has no pair.
		const pairs = second.filter(({ id }) => first.some((one) => one.id === id));
		const change = new Map([...sumOf(0, pairs)].map(([id]): [string, number] => [id, -1]));
		for (const id of sumOf(1, pairs).keys()) change.set(id, 1);
		const few = [first, second].some((all) => all.length > pairs.length && all.length - pairs.length < k);
		if (few) expect(smallestGroup([...sums, change], k)).not.toBeNull();
	});
});
