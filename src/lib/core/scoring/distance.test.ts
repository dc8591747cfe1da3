import { expect, it } from 'vitest';
import { distance, planBlock } from './distance.ts';

it.each([
	[25.1, 'far'],
	[25, 'near'],
	[0.1, 'near'],
	[0, 'there'],
	[-12, 'there']
])('a gap of %d points is %s', (gap, expected) => {
	expect(distance(gap)).toBe(expected);
});

it.each([
	['one who leads a team', 55, 25, 'far'],
	['one who leads a department, though the target is further than a step', 30, 50, 'near'],
	['one who is half-way from team to department', 42.5, 37.5, 'near'],
	['one at the target', -5, 85, 'there']
])('the plan speaks to %s as such', (_, gap, score, expected) => {
	expect(planBlock(gap, score)).toBe(expected);
});
