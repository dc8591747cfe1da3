import { describe, expect, it } from 'vitest';
import type { Item } from '../instrument/instrument.ts';
import { evenOddConsistency } from './even-odd-consistency.ts';

/** Two items a competency: the first with a point of `odd`, the second with one of `even`. */
function consistency(odd: (number | null)[], even: (number | null)[]): number | null {
	const item = (id: string, competency: string, kind: Item['kind']) => ({
		id,
		kind,
		competency,
		module: 'core',
		sources: []
	});
	const items = odd.flatMap((_, at) => [
		item(`first-${at}`, `c${at}`, 'placement'),
		item(`second-${at}`, `c${at}`, 'evidence'),
		item(`judged-${at}`, `c${at}`, 'judgement')
	]);
	const points = odd.flatMap((value, at): [string, number | null][] => [
		[`first-${at}`, value],
		[`second-${at}`, even[at]!],
		[`judged-${at}`, 77]
	]);
	return evenOddConsistency(items, Object.fromEntries(points));
}

const odd = [0, 25, 50, 75, 100, 50];

describe('even-odd consistency', () => {
	it('is stepped up by Spearman and Brown', () => {
		// Distances from 50: −50 −25 0 25 50 0 and −25 −50 0 50 25 0. Σxy = 5000, Σx² = Σy² = 6250, r = .8, 1.6/1.8 =
		// .888…
		expect(consistency(odd, [25, 0, 50, 100, 75, 50])).toBeCloseTo(8 / 9, 12);
	});

	it('is 1 for equal halves, and never below −1', () => {
		expect(consistency(odd, odd)).toBeCloseTo(1, 12);
		expect(
			consistency(
				odd,
				odd.map((value) => 100 - value)
			)
		).toBe(-1);
		expect(consistency(odd, [75, 100, 50, 0, 25, 50])).toBe(-1); // r = −.8, stepped up −8
	});

	it('is not available below six competencies with two answers', () => {
		expect(consistency(odd.slice(1), odd.slice(1))).toBe(null);
		expect(consistency(odd, [null, ...odd.slice(1)])).toBe(null);
	});

	it('is not available where a half does not vary', () => {
		expect(consistency(odd, Array(6).fill(25))).toBe(null);
		expect(consistency(Array(6).fill(25), odd)).toBe(null);
	});

	it('halves the answered items of a competency by their order', () => {
		// Three items each, the middle one unanswered: then the third is the second answered.
		const items = odd.flatMap((_, at) =>
			[1, 2, 3].map((n) => ({
				id: `${at}-${n}`,
				kind: 'placement' as const,
				competency: `c${at}`,
				module: 'core',
				sources: []
			}))
		);
		const even = [25, 0, 50, 100, 75, 50];
		const points = odd.flatMap((value, at): [string, number | null][] => [
			[`${at}-1`, value],
			[`${at}-2`, null],
			[`${at}-3`, even[at]!]
		]);
		expect(evenOddConsistency(items, Object.fromEntries(points))).toBeCloseTo(8 / 9, 12);
	});
});
