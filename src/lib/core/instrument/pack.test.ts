import { describe, expect, it } from 'vitest';
import { score } from '../scoring/score.ts';
import { testingInstrument, testingSheet } from '../scoring/testing-instrument.ts';
import { extendInstrument, type PackItem } from './pack.ts';

const actions = ['a', 'b', 'c', 'd'].map((id, at) => ({ id, key: 1 + at }));
const items: PackItem[] = [
	{ id: 'own-scenario', kind: 'judgement', competency: 'teams', sources: ['judgement'], actions },
	{
		id: 'own-sample',
		kind: 'worksample',
		competency: 'process',
		sources: ['judgement'],
		range: { min: 0, max: 500, integer: false },
		right: 200,
		nearMiss: 300,
		tolerance: 0.05
	}
];
const extended = extendInstrument(
	{ ...testingInstrument, continues: ['testing@0.9.0'] },
	{ id: 'plant', version: '2.0.0', items }
);

describe('an instrument with a pack', () => {
	it('names the pack in its version, and continues no other', () => {
		expect([extended.version, extended.continues]).toEqual(['1.0.0+plant.2.0.0', []]);
	});

	it('asks its items after the others of their modules', () => {
		const modules = extended.items.map(({ module }) => module);
		expect(extended.items.filter(({ module }) => module === 'deep:teams').at(-1)?.id).toBe('own-scenario');
		expect(extended.items.filter(({ module }) => module === 'deep:process').at(-1)?.id).toBe('own-sample');
		expect(new Set(modules).size).toBe(new Set(testingInstrument.items.map(({ module }) => module)).size);
		expect(extended.items.filter(({ id }) => !id.startsWith('own-'))).toEqual(testingInstrument.items);
	});

	it.each([
		[200, 100],
		[210, 100],
		[210.1, 0],
		[300, 50],
		[285, 50],
		[100, 0]
	])('gives %d of a work sample with fixed figures %d points, whatever the seed', (answer, points) => {
		for (const seed of [1, 77]) {
			const answers = { 'own-sample': answer };
			const sheet = testingSheet({ form: { modules: ['deep:process'] }, answers, seed });
			expect(score(extended, sheet).points['own-sample']).toBe(points);
		}
	});

	it('counts them among the items of their method', () => {
		const sheet = testingSheet({ form: { modules: ['deep:teams'] } });
		const before = score(testingInstrument, sheet).competencies.teams!.methods.judgement!.k;
		expect(score(extended, sheet).competencies.teams!.methods.judgement!.k).toBe(before + 1);
	});
});
