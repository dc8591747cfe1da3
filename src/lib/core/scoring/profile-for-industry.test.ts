import { describe, expect, it } from 'vitest';
import type { Instrument } from '../instrument/instrument.ts';
import { profileForIndustry } from './profile-for-industry.ts';

const instrument: Instrument = {
	format: 'coo-fit/instrument@1',
	id: 'testing',
	version: '1.0.0',
	competencies: ['change', 'process'],
	items: [],
	profiles: [
		{
			id: 'coo',
			version: '2.1.0',
			competencies: {
				process: { importance: 4.5, target: 90, se: 4 },
				change: { importance: 4, target: 60, se: 5 }
			},
			sources: {},
			facts: []
		}
	],
	industries: { technology: { change: { importance: 0.5, target: 10, se: 1 }, process: { importance: 1, target: 10 } } }
};

describe('the profile', () => {
	it('stands as it is in an industry without adjustments, in instrument order', () => {
		const profile = profileForIndustry(instrument, 'coo', 'general');
		expect(Object.entries(profile.competencies)).toEqual([
			['change', { importance: 4, target: 60, se: 5 }],
			['process', { importance: 4.5, target: 90, se: 4 }]
		]);
		expect(profile).toMatchObject({ id: 'coo', version: '2.1.0' });
	});

	it('takes the adjustment of the industry, capped at importance 5 and target 95', () => {
		expect(profileForIndustry(instrument, 'coo', 'technology').competencies).toEqual({
			change: { importance: 4.5, target: 70, se: 6 },
			process: { importance: 5, target: 95, se: 4 }
		});
	});

	it('must exist and cover every competency', () => {
		expect(() => profileForIndustry(instrument, 'cfo', 'general')).toThrow('no profile "cfo"');
		const wider = { ...instrument, competencies: ['change', 'teams'] };
		expect(() => profileForIndustry(wider, 'coo', 'general')).toThrow('no requirement for "teams"');
	});
});
