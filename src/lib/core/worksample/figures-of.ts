import { mulberry32 } from '../statistics/mulberry32.ts';
import { fnv1a } from '../statistics/fnv1a.ts';
import type { Figures } from './work-sample.ts';
import { workSamples } from './work-samples.ts';

/**
 * The figures that a work sample shows on the sheet with this seed; none for any other item. Each item has a stream of
 * its own, started with seed ⊕ hash of its id, so that the order of asking moves nothing.
 */
export function figuresOf(id: string, seed: number): Figures {
	const sample = workSamples.find((one) => one.id === id);
	return sample ? sample.draw(mulberry32(seed ^ fnv1a(id))) : {};
}
