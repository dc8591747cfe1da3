import { expect, it } from 'vitest';
import { disagreementOrder } from './disagreement-order.ts';
import type { CompetencyPicture } from './picture.ts';

const hidden = { value: null, reason: 'too-few' } as const;
function agreeing(deviation: number, rwg: number): CompetencyPicture {
	const value = { n: 8, isExact: true, deviation, rwg, isAgreed: true };
	return { mean: hidden, distribution: hidden, agreement: { value, reason: null } };
}

it('has the largest disagreement first, equal ones by r_wg and then as they were; what is hidden is left out', () => {
	const competencies = {
		change: agreeing(0.6, 0.7),
		teams: agreeing(0.6, 0.7),
		process: { mean: hidden, distribution: hidden, agreement: hidden },
		finance: agreeing(0.6, 0.6),
		customer: agreeing(1.1, 0.2)
	};
	expect(disagreementOrder(competencies)).toEqual(['customer', 'finance', 'change', 'teams']);
});
