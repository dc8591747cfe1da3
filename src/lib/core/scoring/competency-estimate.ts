import { METHODS, type Item, type Method, type Purpose } from '../instrument/instrument.ts';
import { methodWeights, type MethodWeights } from '../instrument/method-weights.ts';
import { ITEM_SPREAD, scoreMethod } from './method-score.ts';
import type { CompetencyScore, MethodScore } from './result.ts';
import { rootSumSquare } from './root-sum-square.ts';

export type Estimate = Pick<CompetencyScore, 'methods' | 'score' | 'se' | 'status'>;

/** The score of one competency from its items in the form, in points, with the methods it is built from. */
export function estimateCompetency(
	competency: string,
	items: Item[],
	points: Record<string, number | null>,
	purpose: Purpose
): Estimate {
	const weights = methodWeights(purpose, competency);
	const methods: Estimate['methods'] = {};
	for (const method of METHODS) {
		const own = items.filter((item) => item.competency === competency && item.kind === method);
		if (own.length > 0 && weights[method]) methods[method] = scoreMethod(own.map(({ id }) => points[id] ?? null));
	}
	return { methods, ...combineMethods(methods, weights) };
}

/**
 * X = Σw·M/Wp and SE² = Σ(w·SE)²/Wp² + ((W − Wp)/W·25)², in points, Wp of the weight W with a score
 * (docs/METHODS.md).
 */
export function combineMethods(
	methods: Partial<Record<Method, MethodScore>>,
	weights: MethodWeights
): Omit<Estimate, 'methods'> {
	let [all, present, sum] = [0, 0, 0];
	const errors: number[] = [];
	for (const method of METHODS) {
		const taken = methods[method];
		const weight = weights[method];
		if (!taken || !weight) continue;
		all += weight;
		if (taken.score === null || taken.se === null) continue;
		present += weight;
		sum += weight * taken.score;
		errors.push(weight * taken.se);
	}
	if (present === 0) return { score: null, se: null, status: 'not-assessed' };
	const absent = ((all - present) / all) * ITEM_SPREAD;
	return {
		score: sum / present,
		se: rootSumSquare(rootSumSquare(...errors) / present, absent),
		status: present < all ? 'partial' : 'scored'
	};
}
