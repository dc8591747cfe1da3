/**
 * An instrument with every kind of item, made from another one, so that every formula of docs/METHODS.md is exercised
 * whatever the given one holds.
 *
 * @import { Action, Instrument, Item, Option } from '../../src/lib/core/instrument/instrument.ts'
 */

const KEYS = [1, 3.5, 2, 5, 1.5, 4, 2.5, 4.5, 3];
const SOURCES = ['judgement'];

/** The points of five options in growing scope; one evidence item in two has steps of its own. */
const EVEN_STEPS = [0, 25, 50, 75, 100];
const OWN_STEPS = [0, 15, 40, 80, 100];

/**
 * @param {number[]} points
 * @returns {Option[]}
 */
function optionsOf(points) {
	return points.map((value, place) => ({ id: `o${place}`, points: value }));
}

/**
 * Four actions whose keys differ from scenario to scenario.
 *
 * @param {number} start
 * @returns {Action[]}
 */
function actionsFrom(start) {
	return ['a', 'b', 'c', 'd'].map((id, place) => ({ id, key: KEYS[(start + place) % KEYS.length] ?? 3 }));
}

/**
 * @param {string} competency
 * @param {number} place Of the competency in the instrument.
 * @returns {Item[]}
 */
function deepModule(competency, place) {
	const common = { competency, module: `deep:${competency}`, sources: SOURCES };
	return [
		{ ...common, id: `${competency}-deep-placement-1`, kind: 'placement', options: optionsOf(EVEN_STEPS) },
		{ ...common, id: `${competency}-deep-placement-2`, kind: 'placement', options: optionsOf(EVEN_STEPS) },
		{
			...common,
			id: `${competency}-deep-evidence-1`,
			kind: 'evidence',
			options: optionsOf(place % 2 === 0 ? EVEN_STEPS : OWN_STEPS)
		},
		{ ...common, id: `${competency}-deep-judgement-1`, kind: 'judgement', actions: actionsFrom(2 * place) },
		{ ...common, id: `${competency}-deep-judgement-2`, kind: 'judgement', actions: actionsFrom(2 * place + 5) }
	];
}

/**
 * @param {string} id
 * @param {string} module
 * @param {string} instructed
 * @returns {Item}
 */
function attentionItem(id, module, instructed) {
	const options = optionsOf(EVEN_STEPS).map((option) => ({ id: option.id }));
	return { id, kind: 'attention', competency: null, module, sources: SOURCES, options, instructed };
}

/**
 * A work sample with fixed figures, as item packs have them.
 *
 * @param {string} id
 * @param {{ right: number, nearMiss?: number, tolerance?: number }} key
 * @returns {Item}
 */
function fixedSample(id, key) {
	const range = { min: 0, max: 1000, integer: false };
	const place = { competency: 'finance', module: 'deep:finance', sources: SOURCES };
	return { ...place, id, kind: 'worksample', answer: 'number', range, ...key };
}

/**
 * The given instrument with deep modules of a known make for all its competencies. Of its own deep modules only the
 * work samples are kept, whose figures go by their ids; its attention items are left out.
 *
 * @param {Instrument} instrument
 * @returns {Instrument}
 */
export function deepInstrument(instrument) {
	const [first = '', second = ''] = instrument.competencies;
	const kept = instrument.items.filter((item) => !item.module.startsWith('deep:') && item.kind !== 'attention');
	const core = kept.findLastIndex((item) => item.module === 'core') + 1;
	/** @type {Item} */
	const ofIndustry = {
		id: `${second}-deep-judgement-1-manufacturing`,
		kind: 'judgement',
		competency: second,
		module: `deep:${second}`,
		industry: 'manufacturing',
		replaces: `${second}-deep-judgement-1`,
		sources: SOURCES,
		actions: actionsFrom(7)
	};
	return {
		...instrument,
		items: [
			...kept.slice(0, core),
			attentionItem('attention-1', 'core', 'o3'),
			...kept.slice(core),
			...instrument.competencies.flatMap(deepModule),
			...instrument.items.filter((item) => item.kind === 'worksample'),
			fixedSample('finance-fixed-1', { right: 250, nearMiss: 400, tolerance: 0.05 }),
			fixedSample('finance-fixed-2', { right: 30 }),
			ofIndustry,
			attentionItem('attention-2', `deep:${first}`, 'o1')
		]
	};
}
