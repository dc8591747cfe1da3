import { describe, expect, it } from 'vitest';
import type { Answer } from './answer-sheet.ts';
import { itemPoints } from './item-points.ts';
import { testingInstrument } from './testing-instrument.ts';

const find = (...ids: string[]) => ids.map((id) => testingInstrument.items.find((item) => item.id === id)!);

describe('points of items', () => {
	it('are those of the chosen option', () => {
		const items = find('teams-placement-1', 'teams-evidence-1');
		const answers = { 'teams-placement-1': 'b', 'teams-evidence-1': 'a' };
		expect(itemPoints(items, answers, {})).toEqual({ 'teams-placement-1': 25, 'teams-evidence-1': 0 });
	});

	it('stand in form order, one for every scored item and none for facts and instructed items', () => {
		const items = find('teams-evidence-1', 'attention-1', 'teams-placement-1', 'fact-education', 'change-judgement-1');
		const answers = { 'fact-education': 'master', 'attention-1': 'this', 'teams-placement-1': 'e' };
		expect(Object.entries(itemPoints(items, answers, {}))).toEqual([
			['teams-evidence-1', null],
			['teams-placement-1', 100],
			['change-judgement-1', null]
		]);
	});

	it.each(['skipped', 'no-such-option', null, 3, ['c'], { c: 1 }, true])('are null for the answer %j', (answer) => {
		expect(itemPoints(find('teams-placement-1'), { 'teams-placement-1': answer as Answer }, {})).toEqual({
			'teams-placement-1': null
		});
	});

	it('of a number come from its key', () => {
		const id = 'finance-variance';
		const points = (answer: unknown, keys: Parameters<typeof itemPoints>[2] = { [id]: { right: 40, nearMiss: 4 } }) =>
			itemPoints(find(id), { [id]: answer as Answer }, keys)[id];
		expect([40, 4, 7].map((answer) => points(answer))).toEqual([100, 50, 0]);
		expect([NaN, Infinity, '40', 'skipped', null].map((answer) => points(answer))).toEqual(Array(5).fill(null));
		expect(points(40, {})).toBe(null);
	});

	it('of a work sample by choice come from its key too', () => {
		const id = 'analysis-losses';
		const points = (answer: unknown, keys: Parameters<typeof itemPoints>[2] = { [id]: key }) =>
			itemPoints(find(id), { [id]: answer as Answer }, keys)[id];
		const key = { right: 'packing', nearMiss: 'dispatch' };
		expect(['packing', 'dispatch', 'picking'].map((answer) => points(answer))).toEqual([100, 50, 0]);
		expect(['skipped', 'no-such-option', 3, null, ['packing']].map((answer) => points(answer))).toEqual(
			Array(5).fill(null)
		);
		expect(points('packing', {})).toBe(null);
	});

	it('of scenarios are theirs', () => {
		const items = find('teams-judgement-1', 'change-judgement-1');
		const ratings = { w: 1, x: 5, y: 3, z: 2 };
		const points = itemPoints(items, { 'teams-judgement-1': ratings, 'change-judgement-1': ratings }, {});
		expect(points['teams-judgement-1']).toBeGreaterThan(90);
		expect(points['change-judgement-1']).toBe(points['teams-judgement-1']);
	});
});
