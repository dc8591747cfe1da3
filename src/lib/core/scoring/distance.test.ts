import { expect, it } from 'vitest';
import { distance } from './distance.ts';

it.each([
	[25.1, 'far'],
	[25, 'near'],
	[0.1, 'near'],
	[0, 'there'],
	[-12, 'there']
])('a gap of %d points is %s', (gap, expected) => {
	expect(distance(gap)).toBe(expected);
});
