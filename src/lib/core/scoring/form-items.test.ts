import { describe, expect, it } from 'vitest';
import type { Instrument, Item } from '../instrument/instrument.ts';
import { formItems } from './form-items.ts';
import { testingInstrument } from './testing-instrument.ts';

const item = (id: string, rest: Partial<Item>): Item => ({
	id,
	kind: 'judgement',
	competency: 'change',
	module: 'core',
	sources: [],
	...rest
});

const instrument: Instrument = {
	...testingInstrument,
	items: [
		item('general', {}),
		item('banking', { industry: 'finance', replaces: 'general' }),
		item('deep', { module: 'deep:change' }),
		item('deep-factory', { module: 'deep:change', industry: 'manufacturing', replaces: 'deep' }),
		item('quick-fact', { kind: 'fact', module: 'facts', quick: true }),
		item('other-fact', { kind: 'fact', module: 'facts' })
	]
};

const forms: [modules: string[], industry: 'general' | 'finance' | 'manufacturing', ids: string[]][] = [
	[[], 'general', []],
	[['core'], 'general', ['general']],
	[['core'], 'finance', ['banking']],
	[['core', 'deep:change'], 'general', ['general', 'deep']],
	[['deep:change', 'core'], 'manufacturing', ['general', 'deep-factory']],
	[['facts'], 'general', ['quick-fact', 'other-fact']],
	[['facts:quick'], 'general', ['quick-fact']],
	[['facts', 'facts:quick'], 'general', ['quick-fact', 'other-fact']],
	[['core:quick', 'deep:teams'], 'general', []]
];

describe('the items that count', () => {
	it.each(forms)('of the modules %j in %s are %j', (modules, industry, ids) => {
		expect(formItems(instrument, { form: { modules }, industry }).map(({ id }) => id)).toEqual(ids);
	});
});
