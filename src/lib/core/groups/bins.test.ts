import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBins, FIVE_BINS, mergeBins } from './bins.ts';

const MIDDLES = [10, 30, 50, 70, 90];
const scoresOf = (counts: number[]) => counts.flatMap((count, at) => Array<number>(count).fill(MIDDLES[at]!));

it('an edge belongs to the bin above it, 100 to the last', () => {
	expect(countBins(FIVE_BINS, [0, 19.9, 20, 40, 79.9, 80, 100])).toEqual([2, 1, 1, 1, 2]);
});

it.each([
	[
		[3, 3, 3, 3, 3],
		[0, 20, 40, 60, 80, 100]
	],
	[
		[1, 4, 5, 4, 3],
		[0, 40, 60, 80, 100]
	],
	[
		[1, 1, 1, 8, 6],
		[0, 60, 80, 100]
	],
	// One is left at the top: it goes to the bin under it, which is large enough to hide in.
	[
		[4, 5, 6, 5, 1],
		[0, 20, 40, 60, 100]
	],
	// Three and one: whoever knows the rule would know both, so the bin before goes with them.
	[
		[4, 5, 6, 3, 1],
		[0, 20, 40, 100]
	],
	[
		[0, 0, 0, 0, 12],
		[0, 100]
	],
	[
		[12, 0, 0, 0, 0],
		[0, 100]
	]
])('%j is told with the edges %j', (counts, edges) => {
	expect(mergeBins(FIVE_BINS, scoresOf(counts))).toEqual(edges);
});

it('leaves no bin of fewer than three, and adds no edge', () => {
	const room = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 3, maxLength: 60 });
	const wide = fc.subarray(FIVE_BINS.slice(1, -1)).map((inner) => [0, ...inner, 100]);
	fc.assert(
		fc.property(room, wide, (scores, edges) => {
			const merged = mergeBins(edges, scores);
			expect(edges).toEqual(expect.arrayContaining(merged));
			expect(Math.min(...countBins(merged, scores))).toBeGreaterThanOrEqual(3);
		})
	);
});

describe('whoever knows the rule', () => {
	/** All rooms of n people: by what is told of them, the numbers that each of the five bins may hold. */
	function roomsByTold(n: number, merge: typeof mergeBins): Map<string, Set<number>[]> {
		const told = new Map<string, Set<number>[]>();
		for (const counts of roomsOf(n, 5)) {
			const scores = scoresOf(counts);
			const edges = merge(FIVE_BINS, scores);
			const key = JSON.stringify([edges, countBins(edges, scores)]);
			const possible = told.get(key) ?? counts.map(() => new Set<number>());
			counts.forEach((count, at) => possible[at]!.add(count));
			told.set(key, possible);
		}
		return told;
	}

	const roomsOf = (n: number, bins: number): number[][] =>
		bins === 1
			? [[n]]
			: Array.from({ length: n + 1 }, (_, own) => roomsOf(n - own, bins - 1).map((rest) => [own, ...rest])).flat();

	const workedOut = (n: number, merge: typeof mergeBins) =>
		[...roomsByTold(n, merge)].filter(([, bins]) => bins.some((counts) => counts.size === 1 && [...counts][0]! < 3));

	it.each([10, 11, 12, 13])('cannot work out any bin of fewer than three in any room of %d', (n) => {
		expect(workedOut(n, mergeBins)).toEqual([]);
	});

	it('could if every small bin were merged with the smaller one beside it, and nothing else hidden', () => {
		const naive: typeof mergeBins = (edges, scores) => {
			const counts = countBins(edges, scores);
			const small = counts.indexOf(Math.min(...counts));
			if (counts[small]! >= 3 || edges.length === 2) return [...edges];
			const isDown = (counts[small - 1] ?? Infinity) <= (counts[small + 1] ?? Infinity);
			const dropped = isDown ? small : small + 1;
			return naive(
				edges.filter((_, at) => at !== dropped),
				scores
			);
		};
		expect(workedOut(11, naive).length).toBeGreaterThan(0);
	});
});
