import { expect, it } from 'vitest';
import { rootSumSquare } from './root-sum-square.ts';

it('is the long side of a right triangle, in any number of dimensions', () => {
	expect(rootSumSquare(3, 4)).toBe(5);
	expect(rootSumSquare(2, -3, 6)).toBe(7);
	expect(rootSumSquare()).toBe(0);
});
