import { describe, expect, it } from 'vitest';
import { standardDeviation } from '../scoring/standard-deviation.ts';
import { averageDeviation } from '../statistics/average-deviation.ts';
import { mean } from '../statistics/mean.ts';
import { tellChange, tellChangeSpread, tellDeviation, tellMean, tellSpread } from './told-figures.ts';

it.each([
	[54.4, 54],
	[54.5, 55],
	[3, 10],
	[97.2, 90]
])('a mean of %d is told as %d', (exact, told) => {
	expect(tellMean(exact)).toBe(told);
});

it.each([
	[17.6, 50, 18],
	[0, 50, 10],
	[41, 50, 35],
	[30, 22, 22],
	[30, 85, 15]
])('a standard deviation of %d beside a mean of %d is told as %d', (exact, beside, told) => {
	expect(tellSpread(exact, beside)).toBe(told);
});

it.each([
	// In steps of 25 points: 16 are .64.
	[16, 20, 0.6],
	[19.9, 20, 0.7],
	[10, 20, 0.6],
	[0, 10, 0.3],
	[30, 35, 1.2]
])('an average deviation of %d points beside a standard deviation of %d is told as %d steps', (exact, beside, told) => {
	expect(tellDeviation(exact, beside)).toBeCloseTo(told, 12);
});

it('tells changes either way', () => {
	expect([-70, -0.4, 4.5, 80].map(tellChange)).toEqual([-50, 0, 5, 50]);
	expect([0, 14.4, 60].map(tellChangeSpread)).toEqual([10, 14, 35]);
});

describe('from what is told of any room, its lowest and its highest score could be five points apart and more', () => {
	/** By what is told, the lowest and highest of the lowest scores, and of the highest ones, over all rooms of n on a grid. */
	function ends(n: number, step: number, tell: (scores: number[]) => number[]): Map<string, number[]> {
		const found = new Map<string, number[]>();
		const scores: number[] = [];
		(function extend(from: number) {
			if (scores.length < n) {
				for (let score = from; score <= 100; score += step) {
					scores.push(score);
					extend(score);
					scores.pop();
				}
				return;
			}
			const key = tell(scores).join();
			const [low, high] = [scores[0]!, scores.at(-1)!];
			const [a, b, c, d] = found.get(key) ?? [low, low, high, high];
			found.set(key, [Math.min(a!, low), Math.max(b!, low), Math.min(c!, high), Math.max(d!, high)]);
		})(0);
		return found;
	}

	const closest = (found: Map<string, number[]>) =>
		Math.min(...[...found.values()].map(([a, b, c, d]) => Math.min(b! - a!, d! - c!)));

	function told(scores: number[]): number[] {
		const centre = tellMean(mean(scores));
		const spread = tellSpread(standardDeviation(scores, 1), centre);
		return scores.length < 7 ? [centre, spread] : [centre, spread, tellDeviation(averageDeviation(scores)!, spread)];
	}

	// Steps of 5 points leave far fewer rooms to choose from than the .83 of real scores, so more would show.
	it.each([
		[5, 2.5],
		[6, 5],
		[7, 5]
	])('of %d people, on a grid of %d points', { timeout: 60_000 }, (n, step) => {
		expect(closest(ends(n, step, told))).toBeGreaterThanOrEqual(5);
	});

	it('which is not so with exact figures', () => {
		const exact = (scores: number[]) => [mean(scores), standardDeviation(scores, 1)].map((x) => Math.round(x * 1e6));
		expect(closest(ends(5, 5, exact))).toBe(0);
	});
});
