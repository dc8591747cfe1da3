import { BIN_FROM, HIDING_FROM } from './group-limits.ts';

/** Where the five bins begin and the last one ends, in points. */
export const FIVE_BINS = [0, 20, 40, 60, 80, 100];

/** How many scores are in each bin; an edge belongs to the bin above it, the last one to the last bin. */
export function countBins(edges: readonly number[], scores: readonly number[]): number[] {
	const counts = edges.slice(1).map(() => 0);
	for (const score of scores) {
		const at = edges.findLastIndex((edge) => score >= edge);
		counts[Math.min(Math.max(at, 0), counts.length - 1)]! += 1;
	}
	return counts;
}

/**
 * The edges left when bins of fewer than three people are merged: upwards from below until three are reached, and what is left at
 * the top with the bin under it. Where these two then hold fewer than five, the next bin is hidden among them as well, since from
 * three or four together it could be worked out how many are at the top.
 */
export function mergeBins(edges: readonly number[], scores: readonly number[]): number[] {
	const ends: number[] = [];
	let open = 0;
	for (const [at, count] of countBins(edges, scores).entries()) {
		open += count;
		if (open < BIN_FROM) continue;
		ends.push(edges[at + 1]!);
		open = 0;
	}
	const top = edges.at(-1)!;
	if (ends.at(-1) !== top) {
		ends.pop();
		while (ends.length > 0 && countIn(ends.at(-1)!, scores) < HIDING_FROM) ends.pop();
		ends.push(top);
	}
	return [edges[0]!, ...ends];
}

const countIn = (from: number, scores: readonly number[]) => scores.filter((score) => score >= from).length;
