import { pick } from './pick.ts';
import type { Figures, WorkSample } from './work-sample.ts';

const STAGES = ['intake', 'review', 'decision'];

/** How many working days a case takes by Little's law, all cases in progress divided by throughput; the slip leaves out those in hand. */
export const processLeadTime: WorkSample = {
	id: 'process-lead-time',
	draw(random) {
		const days = pick(random, 9, 20);
		const daysInHand = pick(random, 2, 4);
		const throughput = pick(random, 60, 120, 10);
		const waiting = spread(random, (days - daysInHand) * throughput);
		const inHand = spread(random, daysInHand * throughput);
		const rows = STAGES.flatMap((stage, at) => [
			[`waiting.${stage}`, waiting[at]!],
			[`inHand.${stage}`, inHand[at]!]
		]);
		return { throughput, ...Object.fromEntries(rows) };
	},
	solve(figures) {
		const waiting = total(figures, 'waiting');
		const inHand = total(figures, 'inHand');
		const throughput = figures.throughput!;
		const all = waiting + inHand;
		return { key: { right: all / throughput, nearMiss: waiting / throughput }, results: { waiting, inHand, all } };
	}
};

/** A number of cases over the three stages: two have 20 to 40 % each, rounded down, the last has the rest. */
function spread(random: () => number, cases: number): number[] {
	const [first, second] = [pick(random, 20, 40, 5), pick(random, 20, 40, 5)].map((share) =>
		Math.floor((cases * share) / 100)
	);
	return [first!, second!, cases - first! - second!];
}

function total(figures: Figures, column: string): number {
	return STAGES.reduce((sum, stage) => sum + figures[`${column}.${stage}`]!, 0);
}
