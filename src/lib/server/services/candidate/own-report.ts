import type { CompetencyScore, Result } from '../../../core/scoring/result.ts';

/** A result as the candidate may see it: scores, bands and targets, and nothing from which the worth of a single answer could be told. */
export function ownReport(result: Result): Result {
	const withoutMethods = ([id, score]: [string, CompetencyScore]) => [id, { ...score, methods: {} }] as const;
	return {
		...result,
		...{ answers: {}, timing: {}, points: {}, selfView: {}, seed: 0 },
		competencies: Object.fromEntries(Object.entries(result.competencies).map(withoutMethods))
	};
}
