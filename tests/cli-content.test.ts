import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { root } from '../src/cli/ground/environment.js';
import { instrument } from '../src/lib/content/instrument.ts';
import { cooFit } from './fixtures/run-coo-fit.ts';

// Each test starts a program or two, and a busy machine takes its time over that.
vi.setConfig({ testTimeout: 60_000 });

const golden = (version: string, name: string) => join(root, `tests/golden/${version}/results/${name}.json`);

describe('coo-fit score --json takes every form of the instrument', () => {
	it.each([
		'full-selection-finance',
		'full-development-technology',
		'full-selection-technology-partial',
		'process+customer-selection-manufacturing-partial',
		'finance+analysis-development-general'
	])('%s', async (name) => {
		const file = golden(instrument.version, name);
		const { output, errors } = await cooFit(['score', '--json', file]);
		expect(errors).toBe('');
		expect(JSON.parse(output)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
	});

	it('and a result of an earlier version that this one continues', async () => {
		const file = golden('1.0.0', 'background-selection-manufacturing');
		const { output, errors } = await cooFit(['score', '--json', file]);
		expect(errors).toBe('');
		const current = { instrument: `coo@${instrument.version}` };
		expect(JSON.parse(output)).toEqual({ ...JSON.parse(readFileSync(file, 'utf8')), ...current });
	});
});

describe('coo-fit score', () => {
	it('shows what was answered of scenarios and work samples', async () => {
		const { output } = await cooFit(['score', golden(instrument.version, 'full-selection-finance')]);
		expect(output).toMatch(/^Process and flow +3\/3 +4\/4 +2\/2 +2\/2$/m);
		expect(output).toMatch(/^Motivating and leading teams +3\/3 +4\/4 +2\/2(?: +–)?$/m);
	});
});

describe('coo-fit validate', () => {
	const pack = 'tests/fixtures/pack.json';
	const content = JSON.parse(readFileSync(join(root, pack), 'utf8'));
	const [scenario, sample] = content.items;
	const broken = JSON.stringify({
		...content,
		items: [
			{ ...scenario, sources: ['D0'] },
			{ ...sample, right: '3600' }
		]
	});

	it('says of sound content what it is', async () => {
		const sentence = `${pack}: a sound item pack, plant@1.0.0 for coo@1.1.0, 2 items in en.\n`;
		expect(await cooFit(['validate', pack])).toEqual({ status: 0, output: sentence, errors: '' });
		const printed = (await cooFit(['instrument', '--json', '--locale', 'da'])).output;
		const { output } = await cooFit(['validate', '-'], printed);
		expect(output).toMatch(/^standard input: a sound instrument, coo@[\d.]+, \d+ items\.\n$/);
		expect(JSON.parse((await cooFit(['validate', '--json', pack])).output)).toEqual({ valid: true, faults: [] });
	});

	it('names every fault on standard error, with item, field and remedy', async () => {
		expect(await cooFit(['validate', '-'], broken)).toEqual({
			status: 2,
			output: '',
			errors: [
				'standard input: 2 faults.',
				'  finance-overtime, right: It is "3600". It should be a number.',
				'  process-late-parts, sources: There is no source "D0". Name facts about the role, such as D8.2, or "judgement" where that is allowed.\n'
			].join('\n')
		});
	});

	it('gives the faults as data', async () => {
		const { status, output, errors } = await cooFit(['validate', '--json', '-'], broken);
		expect({ status, errors }).toEqual({ status: 2, errors: '' });
		const { valid, faults } = JSON.parse(output);
		expect(valid).toBe(false);
		expect(faults).toEqual([
			{
				item: 'finance-overtime',
				field: 'right',
				code: 'value',
				found: '"3600"',
				expected: 'a number',
				says: 'It is "3600". It should be a number.'
			},
			expect.objectContaining({ item: 'process-late-parts', field: 'sources', code: 'source-unknown', found: 'D0' })
		]);
	});

	it('refuses a file that it cannot read, and one of another format', async () => {
		expect(await cooFit(['validate', 'nowhere.json'])).toMatchObject({
			status: 2,
			errors: 'nowhere.json does not exist. Check the path.\n'
		});
		const { status, errors } = await cooFit(['validate', golden('1.0.0', 'quick-development-general')]);
		expect(status).toBe(2);
		expect(errors).toMatch(
			/one fault\.\n {2}format: It is "coo-fit\/result@1"\. It should be "coo-fit\/instrument@1" or /
		);
	});
});
