import { expect, it } from 'vitest';
import { planOrder } from './plan-order.ts';
import { testingCompetencies } from './testing-competencies.ts';

it('goes by priority, equal ones in instrument order, those without a score left out', () => {
	const none = { importance: 4, target: 80, targetSe: 4, score: null, se: null };
	const { competencies } = testingCompetencies({ late: none, low: none, twin: none, other: none, top: none });
	const priorities = { low: 3, twin: 40, other: 40, top: 90.5 };
	for (const [id, priority] of Object.entries(priorities)) competencies[id]!.priority = priority;
	expect(planOrder({ competencies })).toEqual(['top', 'twin', 'other', 'low']);
});
