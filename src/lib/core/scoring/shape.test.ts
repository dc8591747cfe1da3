import { expect, it } from 'vitest';
import { shape } from './shape.ts';

it('a shape is each value less the mean, in the same order', () => {
	expect(Object.entries(shape({ flow: 4.5, money: 2, people: 2.5 }))).toEqual([
		['flow', 1.5],
		['money', -1],
		['people', -0.5]
	]);
});
