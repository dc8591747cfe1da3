import type { WorkSampleKey } from '../instrument/work-sample-key.ts';

/** Numbers by name; `errors.picking` stands in the column of errors and the row of picking. */
export type Figures = Record<string, number>;

/** What is right, what is the usual slip, and the named numbers on the way there that the worked solution shows. */
export interface Solution {
	key: WorkSampleKey;
	results: Figures;
}

/**
 * A task with figures of its own for every seed. Ranges, order of draws, formula and near miss of each are in
 * docs/METHODS.md.
 */
export interface WorkSample {
	/** That of its item. */
	id: string;
	/** What the task shows, from numbers between 0 and 1; a number worked out here stands in a table too. */
	draw(random: () => number): Figures;
	solve(figures: Figures): Solution;
}
