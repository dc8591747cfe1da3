import { describe, expect, it } from 'vitest';
import { longestRun } from './longest-run.ts';

const runs: [positions: number[], run: number | null][] = [
	[[], null],
	[[3], 1],
	[[0, 1, 0, 1], 1],
	[[0, 0, 1, 1, 1, 0, 0], 3],
	[[2, 4, 4, 4, 4], 4]
];

describe('the longest run', () => {
	it.each(runs)('of %j is %s', (positions, run) => expect(longestRun(positions)).toBe(run));
});
