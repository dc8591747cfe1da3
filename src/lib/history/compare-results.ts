import { differ } from '../core/scoring/differ.ts';
import { differenceLimit } from '../core/scoring/difference-limit.ts';
import type { Result } from '../core/scoring/result.ts';

/** What became of a competency; null where either result has no score for it. */
export type Change = 'up' | 'down' | 'alike' | null;

/** Two results of one competency, in points. */
export interface Compared {
	competency: string;
	change: Change;
	earlier: { score: number; se: number } | null;
	later: { score: number; se: number } | null;
	/** Φ⁻¹(0.95)·√(SE₁² + SE₂²): a difference has to be larger than that. */
	limit: number | null;
}

/** Every competency in two results that are read alike: with the same purpose, industry and confidence. */
export function compareResults(earlier: Result, later: Result): Compared[] {
	return Object.keys(later.competencies).map((competency) => {
		const [first, second] = [scored(earlier, competency), scored(later, competency)];
		if (!first || !second) return { competency, change: null, earlier: first, later: second, limit: null };
		const limit = differenceLimit(first.se, second.se);
		const direction = second.score > first.score ? 'up' : 'down';
		const change = differ(first, second) ? direction : 'alike';
		return { competency, change, earlier: first, later: second, limit };
	});
}

function scored({ competencies }: Result, id: string): { score: number; se: number } | null {
	const { score = null, se = null } = competencies[id] ?? {};
	return score === null || se === null ? null : { score, se };
}
