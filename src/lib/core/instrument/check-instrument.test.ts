import { describe, expect, it } from 'vitest';
import { testingInstrument } from '../scoring/testing-instrument.ts';
import { checkInstrument } from './check-instrument.ts';
import type { Instrument, Item } from './instrument.ts';

const KNOWN = ['D1.1', 'D6.1'];

/** The sound instrument with one thing broken. */
function broken(spoil: (instrument: Instrument) => void): Instrument {
	const copy = structuredClone(testingInstrument);
	spoil(copy);
	return copy;
}

/** The sound instrument with one item changed. */
function item(id: string, change: Partial<Record<keyof Item, unknown>>): Instrument {
	return broken(({ items }) =>
		Object.assign(
			items.find((item) => item.id === id)!,
			change
		)
	);
}

const scale = (...points: (number | undefined)[]) => points.map((points, at) => ({ id: `option-${at}`, points }));
const actions = (...keys: number[]) => keys.map((key, at) => ({ id: `action-${at}`, key }));

const [placement, evidence, judgement] = ['teams-placement-1', 'teams-evidence-1', 'teams-judgement-1'];
const sound = testingInstrument.items;
const coo = (instrument: Instrument) => instrument.profiles[0]!;

const faults: [what: string, instrument: Instrument, item: string | null, fault: string, detail: string][] = [
	// Ids
	['an item twice', broken(({ items }) => items.push(sound[0]!)), sound[0]!.id, 'id-duplicate', sound[0]!.id],
	['an id in capitals', item('fact-team', { id: 'Fact-team' }), 'Fact-team', 'id-not-slug', 'Fact-team'],
	['an id with a space', item('fact-team', { id: 'fact team' }), 'fact team', 'id-not-slug', 'fact team'],
	['an id that is a number', item('fact-team', { id: '12' }), '12', 'id-not-slug', '12'],
	['an item called skipped', item('fact-team', { id: 'skipped' }), 'skipped', 'id-reserved', 'skipped'],
	['an option called skipped', item('attention-1', withOption('skipped')), 'attention-1', 'id-reserved', 'skipped'],
	['an option that is no slug', item('attention-1', withOption('Yes!')), 'attention-1', 'id-not-slug', 'Yes!'],
	['an option twice', item('attention-1', withOption('this')), 'attention-1', 'option-duplicate', 'this'],
	['a competency twice', broken((of) => of.competencies.push('teams')), null, 'competency-duplicate', 'teams'],
	['a profile twice', broken((of) => of.profiles.push(coo(of))), null, 'profile-duplicate', 'coo'],
	// Place
	['an unknown competency', item(placement, { competency: 'charm' }), placement, 'competency-unknown', 'charm'],
	['a scored item of no competency', item(placement, { competency: null }), placement, 'competency-unknown', 'null'],
	[
		'a fact of a competency',
		item('fact-team', { competency: 'teams' }),
		'fact-team',
		'competency-on-unscored',
		'teams'
	],
	['a work sample without weight', workSampleOfTeams(), 'teams-worksample', 'method-without-weight', 'worksample'],
	['an unknown module', item(placement, { module: 'deep:charm' }), placement, 'module-unknown', 'deep:charm'],
	['another deep module', item(judgement, { module: 'deep:change' }), judgement, 'module-wrong', 'deep:change'],
	['a fact in the core', item('fact-team', { module: 'core' }), 'fact-team', 'module-wrong', 'core'],
	['a scored item among facts', item(placement, { module: 'facts' }), placement, 'module-wrong', 'facts'],
	// Industry
	[
		'an unknown industry',
		item('change-judgement-9', { industry: 'mining' }),
		'change-judgement-9',
		'industry-unknown',
		'mining'
	],
	[
		'an unknown replaced item',
		item('change-judgement-9', { replaces: 'gone' }),
		'change-judgement-9',
		'replaces-unknown',
		'gone'
	],
	[
		'a replaced item elsewhere',
		item('change-judgement-9', { replaces: judgement }),
		'change-judgement-9',
		'replaces-mismatch',
		judgement
	],
	[
		'a replacement for every industry',
		item(judgement, { replaces: 'teams-judgement-2' }),
		judgement,
		'replaces-mismatch',
		'teams-judgement-2'
	],
	// Sources
	['no sources', item(placement, { sources: [] }), placement, 'sources-missing', placement],
	['an unknown source', item(placement, { sources: ['D1.1', 'D99.9'] }), placement, 'source-unknown', 'D99.9'],
	// Form
	['no options', item('fact-education', { options: undefined }), 'fact-education', 'options-too-few', '0'],
	['one option', item('fact-education', { options: [{ id: 'only' }] }), 'fact-education', 'options-too-few', '1'],
	['evidence of four', item(evidence, { options: scale(0, 30, 60, 100) }), evidence, 'options-not-five', '4'],
	[
		'placement by number',
		item(placement, { answer: 'number', range: { min: 0, max: 9 } }),
		placement,
		'answer-wrong',
		'number'
	],
	[
		'work sample of several choices',
		item('analysis-losses', { answer: 'choices' }),
		'analysis-losses',
		'answer-wrong',
		'choices'
	],
	['a number without limits', item('fact-team', { range: undefined }), 'fact-team', 'range-missing', 'undefined'],
	['three actions', item(judgement, { actions: actions(1, 3, 5) }), judgement, 'actions-not-four', '3'],
	['no actions', item(judgement, { actions: undefined }), judgement, 'actions-not-four', '0'],
	['a key of 0.5', item(judgement, { actions: actions(1, 2, 3, 0.5) }), judgement, 'key-out-of-range', 'action-3 0.5'],
	['a key of 5.5', item(judgement, { actions: actions(5.5, 2, 3, 4) }), judgement, 'key-out-of-range', 'action-0 5.5'],
	[
		'a key of 2.25',
		item(judgement, { actions: actions(1, 2.25, 3, 4) }),
		judgement,
		'key-out-of-range',
		'action-1 2.25'
	],
	[
		'an unknown instruction',
		item('attention-1', { instructed: 'those' }),
		'attention-1',
		'instructed-unknown',
		'those'
	],
	// Points
	[
		'points above 100',
		item(evidence, { options: scale(0, 25, 50, 75, 101) }),
		evidence,
		'points-out-of-range',
		'option-4 101'
	],
	[
		'points below 0',
		item(evidence, { options: scale(-1, 25, 50, 75, 100) }),
		evidence,
		'points-out-of-range',
		'option-0 -1'
	],
	[
		'points that are no number',
		item(evidence, { options: scale(0, 25, NaN, 75, 100) }),
		evidence,
		'points-out-of-range',
		'option-2 NaN'
	],
	[
		'an option without points',
		item(evidence, { options: scale(0, 25, 50, 75, undefined) }),
		evidence,
		'points-out-of-range',
		'option-4 undefined'
	],
	[
		'points on the options of a work sample',
		item('analysis-losses', { options: scale(undefined, 100) }),
		'analysis-losses',
		'points-on-worksample',
		',100'
	],
	[
		'anchors not growing',
		item(placement, { options: scale(0, 50, 25, 75, 100) }),
		placement,
		'points-not-growing',
		'0 50 25 75 100'
	],
	[
		'other anchors',
		item(placement, { options: scale(0, 20, 50, 75, 100) }),
		placement,
		'anchors-wrong',
		'0 20 50 75 100'
	],
	['four anchors', item(placement, { options: scale(0, 25, 50, 75) }), placement, 'anchors-wrong', '0 25 50 75'],
	[
		'a fact with points',
		item('fact-education', { options: scale(0, 100) }),
		'fact-education',
		'points-on-unscored',
		'0,100'
	],
	// Profile
	[
		'a competency left out',
		broken((of) => delete coo(of).competencies.teams),
		null,
		'profile-competency-missing',
		'coo: teams'
	],
	[
		'a competency too many',
		broken((of) => (coo(of).competencies.charm = coo(of).competencies.teams!)),
		null,
		'profile-competency-unknown',
		'coo: charm'
	],
	['importance 5.5', requirement({ importance: 5.5 }), null, 'requirement-out-of-range', 'coo: teams importance 5.5'],
	['target 101', requirement({ target: 101 }), null, 'requirement-out-of-range', 'coo: teams target 101'],
	[
		'a target that is no number',
		requirement({ target: NaN }),
		null,
		'requirement-out-of-range',
		'coo: teams target NaN'
	],
	['a negative standard error', requirement({ se: -1 }), null, 'requirement-out-of-range', 'coo: teams se -1'],
	['a requirement without source', broken((of) => delete coo(of).sources.teams), null, 'sources-missing', 'coo: teams'],
	[
		'a requirement from nowhere',
		broken((of) => (coo(of).sources.teams = ['rumour'])),
		null,
		'source-unknown',
		'rumour'
	],
	['an expectation of no fact', expectation({ item: placement }), placement, 'expectation-item-unknown', placement],
	['an expectation of no item', expectation({ item: 'gone' }), 'gone', 'expectation-item-unknown', 'gone'],
	[
		'an expected option that is none',
		expectation({ options: ['bachelor', 'phd'] }),
		'fact-education',
		'expectation-option-unknown',
		'phd'
	],
	[
		'an expectation without source',
		expectation({ sources: [] }),
		'fact-education',
		'sources-missing',
		'fact-education'
	],
	// Adjustments
	['an unknown industry adjusted', broken((of) => (of.industries.mining = {})), null, 'industry-unknown', 'mining'],
	[
		'an unknown competency adjusted',
		broken((of) => (of.industries.technology!.charm = { target: 5 })),
		null,
		'adjustment-competency-unknown',
		'technology: charm'
	],
	[
		'an adjustment below zero',
		broken((of) => (of.industries.technology!.teams = { target: -81 })),
		null,
		'adjustment-out-of-range',
		'technology: teams target -81'
	]
];

function withOption(id: string): Partial<Item> {
	return { options: [...sound.find((item) => item.id === 'attention-1')!.options!, { id }] };
}

function workSampleOfTeams(): Instrument {
	const sample = sound.find(({ id }) => id === 'analysis-losses')!;
	const moved = { ...sample, id: 'teams-worksample', competency: 'teams', module: 'deep:teams' };
	return broken(({ items }) => items.push(moved));
}

function requirement(change: object): Instrument {
	return broken((of) => Object.assign(coo(of).competencies.teams!, change));
}

function expectation(change: object): Instrument {
	return broken((of) => Object.assign(coo(of).facts[0]!, change));
}

describe('an instrument', () => {
	it('without fault has none', () => expect(checkInstrument(testingInstrument, KNOWN)).toEqual([]));

	it.each(faults)('with %s is told so', (_, instrument, item, fault, detail) => {
		expect(checkInstrument(instrument, KNOWN)).toContainEqual({ item, fault, detail });
	});

	it('is told every fault at once', () => {
		const found = checkInstrument(item(placement, { sources: ['X1'], options: scale(0, 25, 50, 75) }), KNOWN);
		expect(found).toEqual([
			{ item: placement, fault: 'source-unknown', detail: 'X1' },
			{ item: placement, fault: 'anchors-wrong', detail: '0 25 50 75' }
		]);
	});

	it('needs no source for an instructed item', () => {
		expect(checkInstrument(item('attention-1', { sources: [] }), KNOWN)).toEqual([]);
	});

	it('may say that a requirement comes from O*NET, ESCO or judgement', () => {
		const instrument = broken((of) => (coo(of).sources.teams = ['onet', 'esco', 'judgement', 'D1.1']));
		expect(checkInstrument(instrument, KNOWN)).toEqual([]);
	});
});
