import { PARTS, type Plan } from './plan.ts';
import type { Written } from './written.ts';

const block = (name: string) => ({
	...(Object.fromEntries(PARTS.map((part) => [part, `${name} ${part}`])) as Record<(typeof PARTS)[number], string>),
	actions: [`${name} one`, `${name} two`, `${name} three`]
});
const blocks = (id: string) => ({ far: block(`${id} far`), near: block(`${id} near`), there: block(`${id} there`) });

/** Words for tests: each says what it is. */
export const testingWritten: Written = {
	competencies: Object.fromEntries(
		['process', 'teams', 'change'].map((id) => [id, { name: `The ${id}`, short: id, inSentence: id, about: id }])
	),
	plan: { process: blocks('process'), teams: blocks('teams'), change: blocks('change') },
	planIndustry: { technology: { process: { far: 'process far technology', near: 'process near technology' } } },
	planEvidence: { process: 'process evidence' }
};

/** A plan of one priority with two actions. */
export const testingPlan: Plan = {
	id: 'plan',
	basis: 'basis',
	industry: 'technology',
	review: '2027-02-28',
	priorities: [
		{
			competency: 'process',
			block: 'far',
			isChosen: true,
			texts: {},
			actions: [
				{ id: 'technology', date: '' },
				{ id: '0', date: '' }
			],
			evidence: ''
		},
		{ competency: 'teams', block: 'near', isChosen: false, texts: {}, actions: [], evidence: '' }
	]
};
