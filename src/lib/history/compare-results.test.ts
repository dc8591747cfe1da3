import { expect, it } from 'vitest';
import type { Result } from '../core/scoring/result.ts';
import { compareResults } from './compare-results.ts';

/** A result with these scores and standard errors, by competency; null is not assessed. */
function resultOf(scores: Record<string, [number, number] | null>): Result {
	const competencies = Object.entries(scores).map(([id, pair]) => [
		id,
		{ score: pair?.[0] ?? null, se: pair?.[1] ?? null }
	]);
	return { competencies: Object.fromEntries(competencies) } as Result;
}

it('calls a change real where it is larger than 1.6449 times the root of both squared standard errors', () => {
	const earlier = resultOf({ up: [40, 3], down: [60, 3], alike: [40, 3], missing: [40, 3], unknown: null });
	const later = resultOf({ up: [48.3, 4], down: [51.7, 4], alike: [48.2, 4], missing: null, unknown: null });
	const compared = compareResults(earlier, later);
	// √(3² + 4²) = 5, and 5 · 1.644854 = 8.224268.
	expect(compared.map(({ competency, change, limit }) => [competency, change, limit?.toFixed(6)])).toEqual([
		['up', 'up', '8.224268'],
		['down', 'down', '8.224268'],
		['alike', 'alike', '8.224268'],
		['missing', null, undefined],
		['unknown', null, undefined]
	]);
	expect(compared[3]).toMatchObject({ earlier: { score: 40, se: 3 }, later: null });
});

it('finds no change in a competency that the earlier result does not have', () => {
	expect(compareResults(resultOf({}), resultOf({ process: [50, 5] }))).toMatchObject([{ change: null, earlier: null }]);
});
