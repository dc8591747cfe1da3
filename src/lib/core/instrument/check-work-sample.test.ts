import { describe, expect, it } from 'vitest';
import { testingInstrument } from '../scoring/testing-instrument.ts';
import { checkInstrument } from './check-instrument.ts';
import type { Item } from './instrument.ts';

const sample = testingInstrument.items.find(({ kind, answer }) => kind === 'worksample' && answer === 'number')!;
const judged = testingInstrument.items.find(({ kind }) => kind === 'judgement')!;

function faultsOf(item: Item, change: Partial<Item>) {
	const items = testingInstrument.items.map((one) => (one === item ? { ...item, ...change } : one));
	const found = checkInstrument({ ...testingInstrument, items }, ['D6.1', 'D1.1', ...item.sources]);
	return found.filter((fault) => fault.item === item.id).map(({ fault, detail }) => `${fault} ${detail}`);
}

describe('a work sample', () => {
	const range = { min: 0, max: 100, integer: false };

	it.each<Partial<Item>>([
		{},
		{ right: 40, range },
		{ right: 40, nearMiss: 50, tolerance: 0.2, range },
		{ right: 0, nearMiss: 1, range }
	])('may have %j', (change) => expect(faultsOf(sample, change)).toEqual([]));

	it.each<[string, Partial<Item>]>([
		['right-missing undefined', { nearMiss: 3, range }],
		['right-out-of-range 101', { right: 101, range }],
		['near-miss-out-of-range -1', { right: 40, nearMiss: -1, range }],
		['near-miss-is-right 40.4', { right: 40, nearMiss: 40.4, range }],
		['near-miss-is-right 43', { right: 40, nearMiss: 43, tolerance: 0.1, range }],
		['tolerance-out-of-range 0', { right: 40, tolerance: 0, range }],
		['tolerance-out-of-range 0.3', { right: 40, tolerance: 0.3, range }]
	])('is told: %s', (fault, change) => expect(faultsOf(sample, change)).toEqual([fault]));

	it('alone has a right answer', () => {
		expect(faultsOf(judged, { right: 40 })).toEqual(['right-misplaced judgement']);
	});
});

it.each(['testing@1.0.0', 'other@0.9.0', '0.9.0'])('%s is no earlier version', (name) => {
	const faults = checkInstrument({ ...testingInstrument, continues: ['testing@0.9.0', name] }, ['D6.1']);
	expect(faults.filter(({ fault }) => fault === 'continued-wrong')).toEqual([
		{ item: null, fault: 'continued-wrong', detail: name }
	]);
});
