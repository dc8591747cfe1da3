import type { WorkSampleKey } from '../instrument/work-sample-key.ts';
import { figuresOf } from './figures-of.ts';
import { workSamples } from './work-samples.ts';

/** By item id: what each work sample counts as right and as a near miss on the sheet with this seed. */
export function workSampleKeys(seed: number): Record<string, WorkSampleKey> {
	return Object.fromEntries(workSamples.map((sample) => [sample.id, sample.solve(figuresOf(sample.id, seed)).key]));
}
