import { expect, it } from 'vitest';
import { evenly } from './evenly.ts';

it.each([
	[['a'], ['a']],
	[
		['a', 'b'],
		['a', 'b']
	],
	[
		['a', 'b', 'c'],
		['a', 'b', 'c', 'c']
	],
	[Array.from('abcde'), Array.from('abcdeeee')]
])('%j becomes as long as a power of two, and names nobody else', (values, even) => {
	expect(evenly(values)).toEqual(even);
});
