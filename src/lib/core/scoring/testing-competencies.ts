import type { CompetencyScore, Result } from './result.ts';
import { rootSumSquare } from './root-sum-square.ts';

export interface Scored {
	importance: number;
	target: number;
	targetSe: number;
	score: number | null;
	se: number | null;
}

/** The parts of a result that statements over all competencies are made from, for tests. */
export function testingCompetencies(scored: Record<string, Scored>): Pick<Result, 'competencies' | 'profile'> {
	const empty = { methods: {}, gap: null, low: null, high: null, verdict: null, shortfall: null, priority: null };
	const competencies = Object.entries(scored).map(([id, { score, se, targetSe }]): [string, CompetencyScore] => {
		const status = score === null ? 'not-assessed' : 'scored';
		return [id, { ...empty, score, se, status, gapSe: se === null ? null : rootSumSquare(se, targetSe) }];
	});
	const requirements = Object.entries(scored).map(([id, { importance, target, targetSe }]) => [
		id,
		{ importance, target, se: targetSe }
	]);
	const profile = { id: 'coo', version: '1.0.0', competencies: Object.fromEntries(requirements) };
	return { competencies: Object.fromEntries(competencies), profile };
}
