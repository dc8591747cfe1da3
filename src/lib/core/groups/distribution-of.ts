import { countBins, FIVE_BINS, mergeBins } from './bins.ts';
import { DISTRIBUTION_FROM } from './group-limits.ts';
import type { GroupDistribution } from './picture.ts';
import { scoreOf } from './score-of.ts';
import { countOf, type Step } from './steps-of.ts';

/**
 * The distribution over five bins of those who came in these steps. Those who are added to an earlier one must be ten or
 * more, and three or more in each of its bins, which only ever get wider: so the difference of two is told as little of as
 * one. Until then the earlier one stands. Null where there is none, or where bins with their counts would tell how many were not assessed.
 */
export function distributionOf(steps: readonly Step[], competency: string): GroupDistribution | null {
	let edges = FIVE_BINS;
	let told: number[] = [];
	let waiting: Step[] = [];
	for (const step of steps) {
		waiting = [...waiting, step];
		const { n, isExact } = countOf(waiting);
		const scores = scoresOf(waiting, competency);
		const merged = mergeBins(edges, scores);
		if (!isExact || n < DISTRIBUTION_FROM || merged.length < 3) continue;
		[edges, told, waiting] = [merged, [...told, ...scores], []];
	}
	if (told.length === 0) return null;
	const counts = countBins(edges, told);
	const bins = counts.map((count, at) => ({ from: edges[at]!, to: edges[at + 1]!, count }));
	return { n: told.length, isExact: true, bins };
}

function scoresOf(steps: readonly Step[], competency: string): number[] {
	return steps.flatMap(({ members }) => members.map((member) => scoreOf(member, competency)!));
}
