import type { Industry, Item } from '../../core/instrument/instrument.ts';

/** Five options in growing scope; the first of an evidence item means "not done". */
type Steps = [string, string, string, string, string];
/** Four actions with their keys, 1 … 5 in half steps. */
type Keys = Record<string, number>;
/** How a work sample is answered: one of these options, or a number between these limits. */
type Form = { options: string[] } | { range: NonNullable<Item['range']> };
/** Set where a scenario belongs to one industry and stands in for a general one there. */
type Place = { industry: Industry; replaces: string };

const POINTS = [0, 25, 50, 75, 100];
export const SCOPES: Steps = ['none', 'team', 'department', 'several-departments', 'company'];

/** Writers of items for one part of the instrument; an item's id begins with its competency. */
function itemsOf(moduleOf: (competency: string) => string) {
	const belonging = (id: string) => {
		const competency = id.slice(0, id.indexOf('-'));
		return { id, competency, module: moduleOf(competency) };
	};
	const anchored = (kind: 'placement' | 'evidence') => {
		return (id: string, sources: string[], steps: Steps): Item => {
			const options = steps.map((step, i) => ({ id: step, points: POINTS[i]! }));
			const { competency, module } = belonging(id);
			return { id, kind, competency, module, sources, answer: 'choice', options };
		};
	};
	const judge = (id: string, sources: string[], keys: Keys, place?: Place): Item => {
		const actions = Object.entries(keys).map(([action, key]) => ({ id: action, key }));
		const { competency, module } = belonging(id);
		return { id, kind: 'judgement', competency, module, ...place, sources, actions };
	};
	// No key: what is right is worked out from the figures that the sheet's seed gives.
	const sample = (id: string, sources: string[], form: Form): Item => {
		const item = { ...belonging(id), kind: 'worksample' as const, sources };
		if ('range' in form) return { ...item, answer: 'number', range: form.range };
		return { ...item, answer: 'choice', options: form.options.map((option) => ({ id: option })) };
	};
	return { place: anchored('placement'), prove: anchored('evidence'), judge, sample };
}

export const core = itemsOf(() => 'core');
export const deep = itemsOf((competency) => `deep:${competency}`);
