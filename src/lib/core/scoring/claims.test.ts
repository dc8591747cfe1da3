import { describe, expect, it } from 'vitest';
import { claimsToCheck } from './claims.ts';
import type { CompetencyScore, MethodScore } from './result.ts';

const method = (score: number | null, n = 2, k = 2): MethodScore => ({ k, n, score, se: score === null ? null : 15 });
const claimsOf = (placement: MethodScore, evidence: MethodScore, difference: number | null = null) =>
	claimsToCheck({
		competencies: { teams: { methods: { placement, evidence } } as CompetencyScore },
		selfView: { teams: difference === null ? null : { difference, se: 10 } }
	});

describe('a claim is worth checking', () => {
	it.each([
		['above the others beyond the limit', method(80), method(60), 25, 'self-view', 25],
		['one and a half steps above what was done', method(62.5), method(25), null, 'far-above', 37.5],
		['high, with evidence left open', method(75), method(75, 1), null, 'thin', 0],
		['high, with no evidence at all', method(100), method(null, 0), null, 'thin', null]
	] as const)('%s', (_, placement, evidence, difference, reason, points) => {
		expect(claimsOf(placement, evidence, difference)).toEqual([{ competency: 'teams', reason, difference: points }]);
	});

	it.each([
		['below the others', method(20), method(60), -40],
		['a step above what was done', method(50), method(25), null],
		['not high, with evidence left open', method(50), method(null, 0), null],
		['without a placement', method(null, 0), method(20), null]
	] as const)('and not: %s', (_, placement, evidence, difference) => {
		expect(claimsOf(placement, evidence, difference)).toEqual([]);
	});
});
