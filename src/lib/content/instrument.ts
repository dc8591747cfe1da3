import type { Instrument } from '../core/instrument/instrument.ts';
import { industries } from './industries.ts';
import { core } from './items/core.ts';
import { deep } from './items/deep.ts';
import { facts } from './items/facts.ts';
import { profiles } from './profiles.ts';
import { continued } from './versions.ts';

/** Facts come last: asking for the background first colours how people place themselves. */
export const instrument: Instrument = {
	format: 'coo-fit/instrument@1',
	id: 'coo',
	version: '1.1.0',
	continues: continued,
	competencies: ['leadership', 'analysis', 'communication', 'teams', 'finance', 'process', 'change', 'customer'],
	items: [...core, ...deep, ...facts],
	profiles,
	industries
};
