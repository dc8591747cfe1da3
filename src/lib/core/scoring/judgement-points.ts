import type { Action, Item } from '../instrument/instrument.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { mean } from '../statistics/mean.ts';
import { standardDeviation } from './standard-deviation.ts';
import { isFullyRated } from './usable-answer.ts';

/**
 * Points of every fully rated scenario, p = 100·max(0, 1 − MSD/2), MSD the mean squared difference between ratings and keys,
 * each z-scored over all these scenarios together; none below two scenarios or where either side does not vary (docs/METHODS.md).
 */
export function judgementPoints(items: Item[], answers: AnswerSheet['answers']): Record<string, number> {
	const scenarios = items.flatMap((item) => rated(item, answers));
	const rating = standardiser(scenarios.flatMap(({ actions, ratings }) => actions.map(({ id }) => ratings[id]!)));
	const key = standardiser(scenarios.flatMap(({ actions }) => actions.map((action) => action.key)));
	if (scenarios.length < 2 || !rating || !key) return {};
	return Object.fromEntries(
		scenarios.map(({ id, actions, ratings }) => {
			const apart = actions.map((action) => rating(ratings[action.id]!) - key(action.key));
			return [id, 100 * Math.max(0, 1 - mean(apart.map((difference) => difference * difference)) / 2)];
		})
	);
}

interface Scenario {
	id: string;
	actions: Action[];
	ratings: Record<string, number>;
}

function rated(item: Item, answers: AnswerSheet['answers']): Scenario[] {
	const ratings = answers[item.id];
	if (item.kind !== 'judgement' || !isFullyRated(item, ratings)) return [];
	return [{ id: item.id, actions: item.actions ?? [], ratings }];
}

/** x ↦ (x − x̄)/s over these values, s the population standard deviation; null where they do not vary. */
function standardiser(values: number[]): ((value: number) => number) | null {
	const centre = mean(values);
	const spread = standardDeviation(values, 0);
	return spread > 0 ? (value) => (value - centre) / spread : null;
}
