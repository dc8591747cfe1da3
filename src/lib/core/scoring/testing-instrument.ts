import type { Instrument, Item, Option, Requirement } from '../instrument/instrument.ts';
import type { AnswerSheet } from './answer-sheet.ts';

/** Ids of real work samples, whose keys the seed gives; the first is answered by choice, the others with a number. */
const WORK_SAMPLES: Record<string, string[]> = {
	analysis: ['analysis-losses', 'analysis-yield'],
	finance: ['finance-variance', 'finance-break-even'],
	process: ['process-lead-time', 'process-line']
};

const requirements: Record<string, Requirement> = {
	leadership: { importance: 4, target: 80, se: 4 },
	analysis: { importance: 4, target: 70, se: 4 },
	communication: { importance: 4, target: 80, se: 4 },
	teams: { importance: 4.5, target: 80, se: 4 },
	finance: { importance: 3.5, target: 80, se: 5 },
	process: { importance: 4.5, target: 80, se: 4 },
	change: { importance: 4, target: 60, se: 5 },
	customer: { importance: 3.5, target: 70, se: 4 }
};
const competencies = Object.keys(requirements);

/** Five options a … e worth 0 25 50 75 100. */
const anchors: Option[] = ['a', 'b', 'c', 'd', 'e'].map((id, at) => ({ id, points: 25 * at }));

const actions = [
	{ id: 'w', key: 1.5 },
	{ id: 'x', key: 4.5 },
	{ id: 'y', key: 3 },
	{ id: 'z', key: 2 }
];

function placed(kind: Item['kind'], competency: string, module: string, number: number): Item {
	return { id: `${competency}-${kind}-${number}`, kind, competency, module, sources: ['D1.1'] };
}

function coreItems(competency: string): Item[] {
	const item = (kind: 'placement' | 'evidence', number: number) => ({
		...placed(kind, competency, 'core', number),
		options: anchors
	});
	return [item('placement', 1), item('placement', 2), item('evidence', 1), item('evidence', 2)];
}

function deepItems(competency: string): Item[] {
	const module = `deep:${competency}`;
	const samples = (WORK_SAMPLES[competency] ?? []).map((id): Item => {
		const form = id === 'analysis-losses' ? { options: stations } : { answer: 'number' as const, range };
		return { ...placed('worksample', competency, module, 1), id, ...form };
	});
	return [
		{ ...placed('placement', competency, module, 3), options: anchors },
		{ ...placed('placement', competency, module, 4), options: anchors },
		{ ...placed('evidence', competency, module, 3), options: anchors },
		{ ...placed('judgement', competency, module, 1), actions },
		{ ...placed('judgement', competency, module, 2), actions },
		...samples
	];
}

const stations = ['receiving', 'picking', 'packing', 'labelling', 'dispatch'].map((id) => ({ id }));
const range = { min: 0, max: 1000, integer: false };

const others: Item[] = [
	{
		...placed('judgement', 'change', 'deep:change', 9),
		industry: 'technology',
		replaces: 'change-judgement-2',
		actions
	},
	{
		id: 'attention-1',
		kind: 'attention',
		competency: null,
		module: 'core',
		sources: [],
		options: [{ id: 'this' }, { id: 'that' }],
		instructed: 'this'
	},
	fact('fact-education', { quick: true, options: [{ id: 'bachelor' }, { id: 'master' }] }),
	fact('fact-certificates', { answer: 'choices', options: [{ id: 'lean' }, { id: 'project' }, { id: 'none' }] }),
	fact('fact-team', { quick: true, answer: 'number', range: { min: 0, max: 100_000, integer: true } })
];

function fact(id: string, rest: Partial<Item>): Item {
	return { id, kind: 'fact', competency: null, module: 'facts', sources: ['D6.1'], ...rest };
}

/**
 * An instrument of the product's shape, for tests: 32 core items, every deep module, an industry's item, an
 * instructed item, three facts.
 */
export const testingInstrument: Instrument = {
	format: 'coo-fit/instrument@1',
	id: 'testing',
	version: '1.0.0',
	competencies,
	items: [...competencies.flatMap(coreItems), ...competencies.flatMap(deepItems), ...others],
	profiles: [
		{
			id: 'coo',
			version: '1.0.0',
			competencies: requirements,
			sources: Object.fromEntries(competencies.map((id) => [id, ['onet']])),
			facts: [{ item: 'fact-education', options: ['bachelor', 'master'], sources: ['D6.1'] }]
		}
	],
	industries: {
		general: {},
		technology: { change: { importance: 0.5, target: 10 }, process: { target: 5 } },
		manufacturing: { process: { importance: 0.5, target: 10 }, customer: { importance: 0.5, target: 10 } }
	}
};

export const EVERY_MODULE = ['facts', 'core', ...competencies.map((id) => `deep:${id}`)];

/** An empty sheet of the quick form for the testing instrument, with whatever a test wants otherwise. */
export function testingSheet(rest: Partial<AnswerSheet> = {}): AnswerSheet {
	return {
		format: 'coo-fit/answers@1',
		instrument: 'testing@1.0.0',
		form: { modules: ['facts:quick', 'core'] },
		purpose: 'development',
		industry: 'general',
		locale: 'en',
		seed: 1,
		answers: {},
		timing: {},
		...rest
	};
}
