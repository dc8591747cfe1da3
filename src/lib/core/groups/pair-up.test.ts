import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complement, pairUp } from './pair-up.ts';
import type { Member } from './picture.ts';

const person = (id: string, ...scores: (number | null)[]): Member => ({
	id,
	scores: Object.fromEntries(scores.map((score, at) => [`c${at}`, { score }]))
});
const room = (least: number, most: number) =>
	fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
		minLength: least,
		maxLength: most
	});
const named = (scores: number[][]) => scores.map((own, at) => person(String.fromCharCode(97 + at), ...own));

describe('what two people complement each other by', () => {
	it.each([
		[person('a', 90, 20), person('b', 20, 90), 70],
		// One has everything, the other nothing to give.
		[person('a', 90, 90), person('b', 20, 20), 0],
		[person('a', 90, 20, null), person('b', 40, 30, 100), 10],
		[person('a', 50), person('b', 50), 0]
	])('is what the one who gains less gains', (one, other, points) => {
		expect(complement(one, other)).toBe(points);
		expect(complement(other, one)).toBe(points);
	});
});

it('pairs those who have what the other lacks', () => {
	// By hand: 70 + 0 for these, 35 + 30 and 30 + 30 for the other two ways.
	const people = [person('a', 90, 20), person('c', 60, 60), person('b', 20, 90), person('d', 55, 60)];
	expect(pairUp(people).map((pair) => pair.join(''))).toEqual(['ab', 'cd']);
});

it('makes one group of three of an odd number', () => {
	expect(pairUp([person('a', 90, 20), person('b', 20, 90), person('c', 50, 50)])).toEqual([['a', 'b', 'c']]);
	expect(
		pairUp(
			named([
				[0, 1, 2],
				[3, 4, 5],
				[6, 7, 8],
				[9, 8, 7],
				[1, 2, 3]
			])
		)
			.map(({ length }) => length)
			.sort()
	).toEqual([2, 3]);
});

it('pairs nobody who is alone', () => {
	expect(pairUp([])).toEqual([]);
	expect(pairUp([person('a', 50)])).toEqual([]);
});

it('has everybody once, in whatever order they come', () => {
	fc.assert(
		fc.property(room(2, 15), fc.integer(), (scores, turn) => {
			const people = named(scores);
			const groups = pairUp(people);
			expect(groups.flat().sort()).toEqual(people.map(({ id }) => id));
			const at = Math.abs(turn) % people.length;
			expect(pairUp([...people.slice(at), ...people.slice(0, at)].reverse())).toEqual(groups);
		})
	);
});

it('finds the most points that any pairing has', () => {
	// By trying every pairing out.
	const best = ([one, ...others]: Member[]): number =>
		one
			? Math.max(...others.map((other) => complement(one, other) + best(others.filter((each) => each !== other))))
			: 0;
	fc.assert(
		fc.property(room(4, 8), (scores) => {
			const people = named(scores.slice(0, scores.length - (scores.length % 2)));
			const by = new Map(people.map((each) => [each.id, each]));
			const points = pairUp(people).map(([a, b]) => complement(by.get(a!)!, by.get(b!)!));
			expect(points.reduce((sum, value) => sum + value, 0)).toBe(best(people));
		}),
		{ numRuns: 60 }
	);
});

it.each([101, 201, 250])('leaves nobody of %d alone', (n) => {
	const people = Array.from({ length: n }, (_, at) =>
		person(`p${at}`, (at * 37) % 101, (at * 53) % 101, (at * 11) % 101)
	);
	const groups = pairUp(people);
	expect(new Set(groups.flat()).size).toBe(n);
	expect(groups.filter(({ length }) => length !== 2).length).toBe(n % 2);
});
