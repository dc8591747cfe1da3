import type { Count, Member } from './picture.ts';
import { scoreOf } from './score-of.ts';
import { toldCount } from './told-count.ts';

/** People with a score in a competency who came into its figures together. */
export interface Step extends Count {
	members: Member[];
}

/**
 * In which steps people enter the figures of one competency: with their picture, if at least k of those whom it adds have
 * a score; else they wait for the next.
 */
export function stepsOf(batches: readonly Member[][], competency: string, smallest: number): Step[] {
	const steps: Step[] = [];
	let waiting: Member[] = [];
	for (const batch of batches) {
		waiting = [...waiting, ...batch];
		const members = waiting.filter((member) => scoreOf(member, competency) !== null);
		const count = toldCount(waiting.length, members.length, smallest, smallest);
		if (!count) continue;
		steps.push({ ...count, members });
		waiting = [];
	}
	return steps;
}

/** How many people these steps hold, as it is told. */
export function countOf(steps: readonly Count[]): Count {
	return { n: steps.reduce((sum, { n }) => sum + n, 0), isExact: steps.every(({ isExact }) => isExact) };
}
