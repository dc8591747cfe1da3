import { expect, it } from 'vitest';
import { mutualHelp } from './mutual-help.ts';
import type { Member } from './picture.ts';

const person = (id: string, ...scores: (number | null)[]): Member => ({
	id,
	scores: Object.fromEntries(scores.map((score, at) => [`c${at}`, { score }]))
});

it.each([
	['where each is furthest ahead', [90, 20, 50], [[60, 80, 45]], ['c0', 'c1']],
	['nothing from whoever is nowhere ahead', [50, 50], [[40, 50]], ['c0', null]],
	['nothing where both are alike', [50], [[50]], [null, null]],
	['only what both have', [null, 20, 90], [[90, 80, null]], [null, 'c1']],
	// By hand: ahead of both by 5 in c0, by 10 in c1; behind both by 10 in c2, and one alone has c3 better.
	[
		'what holds with each of two',
		[80, 70, 10, 50],
		[
			[75, 60, 20],
			[20, 50, 90, 100]
		] as number[][],
		['c1', 'c2']
	],
	['the first of two alike', [50, 50], [[40, 40]], ['c0', null]]
] as [string, (number | null)[], (number | null)[][], (string | null)[]][])('names %s', (_, own, others, expected) => {
	const { youHelp, theyHelp } = mutualHelp(
		person('own', ...own),
		others.map((scores, at) => person(`other-${at}`, ...scores))
	);
	expect([youHelp, theyHelp]).toEqual(expected);
});

it('is the same from both sides', () => {
	const [one, other] = [person('a', 90, 20, 50), person('b', 60, 80, 45)];
	const [of, to] = [mutualHelp(one, [other]), mutualHelp(other, [one])];
	expect(of).toEqual({ youHelp: to.theyHelp, theyHelp: to.youHelp });
});
