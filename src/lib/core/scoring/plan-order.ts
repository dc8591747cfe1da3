import type { Result } from './result.ts';

/**
 * The competencies with a score, largest priority first, equal ones in instrument order: the order of the development
 * plan.
 */
export function planOrder({ competencies }: Pick<Result, 'competencies'>): string[] {
	const scored = Object.entries(competencies).flatMap(([id, { priority }]) =>
		priority === null ? [] : [{ id, priority }]
	);
	return scored.sort((a, b) => b.priority - a.priority).map(({ id }) => id);
}
