import type { Instrument, Purpose } from '../instrument/instrument.ts';
import { differ } from './differ.ts';
import { differenceLimit } from './difference-limit.ts';
import { scoreShared, type Answered } from './score-shared.ts';

/**
 * What became of a competency. `missing`: too few items have an answer in both; `unshared`: both asked about it, with
 * no item in common.
 */
export type Change = 'up' | 'down' | 'alike' | 'missing' | 'unshared';

/** Two results of one competency over the items that both asked and that have an answer in both, in points. */
export interface Compared {
	competency: string;
	change: Change;
	/** How many items that is. */
	count: number;
	earlier: { score: number; se: number } | null;
	later: { score: number; se: number } | null;
	/** Φ⁻¹(0.95)·√(SE₁² + SE₂²): a difference has to be larger than that. */
	limit: number | null;
}

/** Every competency in two results, scored for one purpose over what both asked, whatever else either did. */
export function compareResults(
	instrument: Instrument,
	earlier: Answered,
	later: Answered,
	purpose: Purpose
): Compared[] {
	return Object.entries(scoreShared(instrument, earlier, later, purpose)).map(([competency, shared]) => {
		const { count, isUnshared, estimates } = shared;
		const [first, second] = estimates.map(({ score, se }) => (score === null || se === null ? null : { score, se }));
		if (!first || !second) {
			return {
				competency,
				change: isUnshared ? 'unshared' : 'missing',
				count,
				earlier: null,
				later: null,
				limit: null
			};
		}
		const direction = second.score > first.score ? 'up' : 'down';
		const change = differ(first, second) ? direction : 'alike';
		return { competency, change, count, earlier: first, later: second, limit: differenceLimit(first.se, second.se) };
	});
}
