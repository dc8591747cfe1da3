import { monthsLater } from './day.ts';
import { basisOf, type Offer } from './offer.ts';
import type { Plan } from './plan.ts';
import { writtenActions, type Written } from './written.ts';

/** A plan of two or three priorities with two actions each, to be looked at again in three months. */
export function startPlan(offer: Offer, written: Written, id: string, today: string): Plan {
	const open = offer.priorities.filter(({ isOpen }) => isOpen).length;
	const chosen = Math.min(3, Math.max(2, open));
	const priorities = offer.priorities.map(({ competency, block }, at) => {
		const actions = writtenActions(written, offer.industry, { competency, block }).slice(0, 2);
		return {
			competency,
			block,
			isChosen: at < chosen,
			texts: {},
			actions: actions.map((action) => ({ id: action.id, date: '' })),
			evidence: ''
		};
	});
	return { id, basis: basisOf(offer), industry: offer.industry, priorities, review: monthsLater(today, 3) };
}
