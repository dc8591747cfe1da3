import { describe, expect, it } from 'vitest';
import { ITEM_ERROR, methodError, scoreMethod } from './method-score.ts';

it('assumes an item error of 25·√0.75 = 21.6506…', () => expect(ITEM_ERROR).toBeCloseTo(21.6506350946109662, 12));

describe('the score of a method', () => {
	it('is the mean; where answers spread beyond σ, their spread makes the standard error', () => {
		// 50 and 100: s = 25√2 = 35.36 > 21.65, over √2 = 25.
		const { score, se, ...counts } = scoreMethod([50, 100]);
		expect(counts).toEqual({ k: 2, n: 2 });
		expect(score).toBe(75);
		expect(se).toBeCloseTo(25, 12);
	});

	it('has the floor σ/√n where answers agree', () => {
		expect(scoreMethod([50, 50]).se).toBeCloseTo(15.3093108923948631, 12);
		expect(scoreMethod([25, 25, 50]).se).toBeCloseTo(12.5, 12); // s = 14.43
		expect(scoreMethod([0]).se).toBeCloseTo(21.6506350946109662, 12);
	});

	it('is that of the answers given: no answer is neither zero nor the middle', () => {
		expect(scoreMethod([100, null, 100]).score).toBe(100);
		expect(scoreMethod([0, null, 0]).score).toBe(0);
	});

	const needed: [k: number, needed: number][] = [
		[1, 1],
		[2, 2],
		[3, 2],
		[4, 3],
		[5, 4],
		[6, 4],
		[7, 5]
	];
	it.each(needed)('of %d items needs %d answers', (k, needed) => {
		const answered = (n: number) => Array.from({ length: k }, (_, at) => (at < n ? 50 : null));
		expect(scoreMethod(answered(needed)).score).toBe(50);
		expect(scoreMethod(answered(needed - 1))).toEqual({ k, n: needed - 1, score: null, se: null });
	});

	it('of no items is none', () => expect(scoreMethod([])).toEqual({ k: 0, n: 0, score: null, se: null }));
});

it('takes the larger of spread and σ over the root of n', () => expect(methodError(30, 9)).toBe(10));
