import { describe, expect, it } from 'vitest';
import type { Member } from './picture.ts';
import { countOf, stepsOf } from './steps-of.ts';
import { toldCount } from './told-count.ts';

it.each([
	[12, 12, 5, 5, { n: 12, isExact: true }],
	[12, 11, 5, 5, { n: 8, isExact: false }],
	[12, 8, 5, 5, { n: 8, isExact: false }],
	[12, 7, 5, 5, { n: 7, isExact: true }],
	[12, 4, 5, 5, null],
	// One of six is missing: five are enough, but to say so would say that it is one.
	[6, 5, 5, 5, null],
	[9, 8, 5, 5, { n: 5, isExact: false }],
	[12, 11, 10, 5, null],
	[5, 4, 3, 3, { n: 3, isExact: false }],
	[4, 3, 3, 3, null]
])('of %d people %d have a score, %d are needed, k = %d: %j', (all, scored, needed, smallest, told) => {
	expect(toldCount(all, scored, needed, smallest)).toEqual(told);
});

describe('whoever knows the rule', () => {
	it.each([5, 3])('never learns that a certain number under k = %d were not assessed', (k) => {
		for (let all = k; all <= 40; all++) {
			for (const needed of [k, 7, 10]) {
				const told = new Map<string, number[]>();
				for (let missing = 0; missing <= all; missing++) {
					const key = JSON.stringify(toldCount(all, all - missing, needed, k));
					told.set(key, [...(told.get(key) ?? []), missing]);
				}
				const certain = [...told.values()].filter(
					([first, ...others]) => others.length === 0 && first! > 0 && first! < k
				);
				expect(certain).toEqual([]);
			}
		}
	});

	it('does not learn it from three pictures one after the other either', () => {
		const people = (n: number, missing: number): Member[] =>
			Array.from({ length: n }, (_, at) => ({ id: `${at}`, scores: { one: { score: at < missing ? null : 50 } } }));
		for (const sizes of [
			[5, 5, 5],
			[9, 5, 6],
			[6, 10, 7]
		]) {
			const worlds = new Map<string, number[][]>();
			const counts = sizes.map((size) => [...Array(size + 1).keys()]);
			for (const a of counts[0]!)
				for (const b of counts[1]!)
					for (const c of counts[2]!) {
						const batches = [a, b, c].map((missing, at) => people(sizes[at]!, missing));
						const told = [1, 2, 3].map((taken) => countOf(stepsOf(batches.slice(0, taken), 'one', 5)));
						const key = JSON.stringify(told);
						worlds.set(key, [...(worlds.get(key) ?? []), [a, b, c]]);
					}
			const certain = [...worlds.values()].filter((same) =>
				[0, 1, 2].some((at) => {
					const missing = new Set(same.map((world) => world[at]!));
					return missing.size === 1 && [...missing][0]! > 0 && [...missing][0]! < 5;
				})
			);
			expect(certain).toEqual([]);
		}
	});
});
