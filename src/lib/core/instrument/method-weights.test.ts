import { describe, expect, it } from 'vitest';
import { PURPOSES } from './instrument.ts';
import { methodWeights } from './method-weights.ts';

describe('method weights', () => {
	it.each(PURPOSES)('add up to one in %s', (purpose) => {
		for (const competency of ['process', 'teams']) {
			const sum = Object.values(methodWeights(purpose, competency)).reduce((a, b) => a + b);
			expect(sum).toBeCloseTo(1, 12);
		}
	});

	it('have work samples for analysis, finance and process alone', () => {
		const competencies = [
			'leadership',
			'analysis',
			'communication',
			'teams',
			'finance',
			'process',
			'change',
			'customer'
		];
		const sampled = competencies.filter((id) => methodWeights('development', id).worksample);
		expect(sampled).toEqual(['analysis', 'finance', 'process']);
	});

	it('lean on evidence most, and more so in selection', () => {
		expect(methodWeights('development', 'teams')).toEqual({ evidence: 0.4, placement: 0.35, judgement: 0.25 });
		expect(methodWeights('selection', 'teams')).toEqual({ evidence: 0.5, placement: 0.2, judgement: 0.3 });
	});
});
