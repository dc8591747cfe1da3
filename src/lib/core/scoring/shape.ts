import { mean } from '../statistics/mean.ts';

/** Each importance less their mean: what weighs more and what less within a role, whatever its level. In the same unit. */
export function shape(importance: Record<string, number>): Record<string, number> {
	const centre = mean(Object.values(importance));
	return Object.fromEntries(Object.entries(importance).map(([id, value]) => [id, value - centre]));
}
