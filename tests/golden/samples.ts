import { figuresOf } from '../../src/lib/core/worksample/figures-of.ts';
import { solutionOf } from '../../src/lib/core/worksample/solution-of.ts';
import { workSamples } from '../../src/lib/core/worksample/work-samples.ts';

const SEEDS = Array.from({ length: 12 }, (_, at) => at * 357_913_941);

/** By item id and seed: the figures that every work sample draws, and what it counts as right and as a near miss. */
export function goldenSamples() {
	return Object.fromEntries(
		workSamples.map(({ id }) => [
			id,
			Object.fromEntries(SEEDS.map((seed) => [seed, { figures: figuresOf(id, seed), key: solutionOf(id, seed)!.key }]))
		])
	);
}
