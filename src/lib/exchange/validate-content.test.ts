import { describe, expect, it } from 'vitest';
import pack from '../../../tests/fixtures/pack.json';
import { instrument } from '../content/instrument.ts';
import { roleFacts } from '../content/role-facts.ts';
import { testingInstrument } from '../core/scoring/testing-instrument.ts';
import { contentSentence } from './content-sentences.ts';
import { validateContent } from './validate-content.ts';

const validate = (content: unknown) => validateContent(JSON.stringify(content), { instrument, roleFacts });

/** A copy with one place changed; undefined takes it out. */
function changed(content: unknown, place: string, value: unknown): unknown {
	const copy = structuredClone(content);
	const keys = place.split(' ');
	const last = keys.pop()!;
	const parent = keys.reduce((part, key) => part[key] as never, copy as Record<string, unknown>);
	if (value === undefined) delete parent[last];
	else parent[last] = value;
	return copy;
}

/** Each fault as `item field code`. */
function faultsOf(content: unknown): string[] {
	const validated = validate(content);
	const faults = validated.ok ? [] : validated.faults;
	for (const fault of faults) expect(contentSentence(fault)).toMatch(/\.$/);
	return faults.map(({ item, field, code }) => `${item} ${field} ${code}`);
}

describe('sound content', () => {
	it('is an item pack', () => expect(validate(pack)).toEqual({ ok: true, kind: 'pack', content: pack }));

	it('is our own instrument', () => {
		const content = JSON.parse(JSON.stringify(instrument));
		expect(validate(instrument)).toEqual({ ok: true, kind: 'instrument', content });
	});

	it('is an instrument of another role, with sources of its own', () => {
		const own = changed(testingInstrument, 'items 0 sources', ['E1']) as object;
		expect(faultsOf(own)).toEqual([]);
		expect(faultsOf({ ...own, id: 'coo' })).toEqual([`${testingInstrument.items[0]!.id} sources source-unknown`]);
	});

	it('is a pack for an earlier version that this one continues', () => {
		expect(faultsOf({ ...pack, extends: 'coo@1.0.0' })).toEqual([]);
	});
});

describe('a pack', () => {
	const scenario = 'items 0';
	const sample = 'items 1';
	const [late, overtime] = ['process-late-parts', 'finance-overtime'];
	const rows: [place: string, value: unknown, ...faults: string[]][] = [
		['format', 'coo-fit/pack@2', 'null format value'],
		['format', undefined, 'null format missing'],
		['id', 'Plant 1', 'null id value'],
		['version', '1', 'null version value'],
		['extends', 'coo@2.0.0', 'null extends extends-unknown'],
		['licence', 'MIT', 'null licence unknown'],
		['constructor', 'MIT', 'null constructor unknown'],
		[
			'items',
			{},
			'null items value',
			`${late} words.en.${late} words-unknown`,
			`${overtime} words.en.${overtime} words-unknown`
		],
		[`${scenario} kind`, 'placement', `${late} kind value`],
		[
			`${scenario} id`,
			'finance-midyear',
			'finance-midyear id id-duplicate',
			'finance-midyear words.en.finance-midyear words-missing',
			`${late} words.en.${late} words-unknown`
		],
		[`${scenario} competency`, 'charm', `${late} competency competency-unknown`, `${late} module module-unknown`],
		[`${scenario} sources`, ['hearsay'], `${late} sources source-unknown`],
		[`${scenario} industry`, 'mining', `${late} industry industry-unknown`],
		[`${scenario} replaces`, 'finance-midyear', `${late} replaces replaces-mismatch`],
		[`${scenario} actions 0 key`, 2.2, `${late} actions key-out-of-range`],
		[`${scenario} actions 0 key`, '2', `${late} actions[0].key value`],
		[`${scenario} right`, 2, `${late} right unknown`, `${late} right right-misplaced`],
		[`${sample} competency`, 'teams', `${overtime} kind method-without-weight`],
		[`${sample} right`, undefined, `${overtime} right missing`],
		[`${sample} right`, 200_000, `${overtime} right right-out-of-range`],
		[`${sample} nearMiss`, 3650, `${overtime} nearMiss near-miss-is-right`],
		[
			`${sample} tolerance`,
			1,
			`${overtime} nearMiss near-miss-is-right`,
			`${overtime} tolerance tolerance-out-of-range`
		],
		['words', {}, 'null words languages-none'],
		['words de', {}, 'null words.de unknown'],
		['words da', {}, `${late} words.da.${late} words-missing`, `${overtime} words.da.${overtime} words-missing`],
		['words da', [], 'null words.da value'],
		[`words en ${late}`, undefined, `${late} words.en.${late} words-missing`],
		['words en old', { ask: 'Old?' }, 'old words.en.old words-unknown'],
		[`words en ${late} ask`, '', `null words.en.${late}.ask value`],
		[`words en ${late} hint`, 'Think.', `null words.en.${late}.hint unknown`],
		[`words en ${late} actions more-stock`, undefined, `${late} words.en.${late}.actions.more-stock text-missing`],
		[`words en ${late} actions wait`, 'Wait.', `${late} words.en.${late}.actions.wait text-unknown`],
		[`words en ${overtime} table 1`, ['120'], `${overtime} words.en.${overtime}.table table-uneven`],
		[`words en ${overtime} note`, '{price}', `${overtime} words.en.${overtime} text-placeholder`]
	];

	it.each(rows)('%s: %j is told', (place, value, ...faults) => {
		expect(faultsOf(changed(pack, place, value))).toEqual(faults);
	});

	it('whose actions read alike is told', () => {
		const { actions } = pack.words.en['process-late-parts'];
		const same = changed(pack, `words en ${late} actions more-stock`, actions['call-supplier']);
		expect(faultsOf(same)).toEqual([`${late} words.en.${late}.actions.more-stock text-same`]);
	});

	it('is told every fault at once, those of several items and unknown fields included', () => {
		const once = changed(changed(pack, 'one', 1), 'two', 2);
		const twice = changed(changed(once, 'items 0 three', 3), 'items 0 actions 1 key', 9);
		expect(faultsOf(changed(twice, 'items 1 sources', []))).toEqual([
			`${late} three unknown`,
			'null one unknown',
			'null two unknown',
			`${late} actions key-out-of-range`,
			`${overtime} sources sources-missing`
		]);
	});
});

describe('an instrument', () => {
	const at = (id: string) => instrument.items.findIndex((item) => item.id === id);
	const rows: [place: string, value: unknown, ...faults: string[]][] = [
		['competencies', 'all', 'null competencies value'],
		['continues', ['coo@1.1.0'], 'null continues continued-wrong'],
		['profiles 0 competencies teams target', 120, 'null profiles requirement-out-of-range'],
		['profiles 0 competencies teams target', '80', 'null profiles[0].competencies.teams.target value'],
		['industries mining', {}, 'null industries industry-unknown'],
		['industries technology change target', null, 'null industries.technology.change.target value'],
		[`items ${at('finance-midyear')} actions`, 3, 'finance-midyear actions value'],
		[`items ${at('fact-role')} options 0 id`, 4, 'fact-role options[0].id value'],
		[`items ${at('process-line')} id`, 'process-row', 'process-row right figures-unknown'],
		['items 0 id', undefined, 'null items[0].id missing']
	];

	it.each(rows)('%s: %j is told', (place, value, ...faults) => {
		expect(faultsOf(changed(instrument, place, value))).toEqual(faults);
	});

	it('has words for every item or for none', () => {
		const [first, second] = instrument.items;
		const faults = faultsOf(changed(instrument, 'items 0 words', { ask: 'One?' }));
		expect(faults).toContain(`${first!.id} words.options.${first!.options![0]!.id} text-missing`);
		expect(faults).toContain(`${second!.id} words words-missing`);
	});
});

describe('what is neither', () => {
	it.each([
		['{', 'not-json'],
		['[]', 'missing'],
		['null', 'missing'],
		['{"format":"coo-fit/answers@1"}', 'value'],
		['x'.repeat(1_000_001), 'too-large']
	])('%.30s is told', (text, code) => {
		const validated = validateContent(text, { instrument, roleFacts });
		expect(validated).toMatchObject({ ok: false, faults: [{ item: null, code }] });
	});
});
