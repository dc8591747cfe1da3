import { describe, expect, it } from 'vitest';
import { instrument as coo } from '../content/instrument.ts';
import { score } from '../core/scoring/score.ts';
import { EVERY_MODULE, testingInstrument, testingSheet } from '../core/scoring/testing-instrument.ts';
import type { FaultCode } from './fault.ts';
import { readFile, SIZE_LIMIT } from './read-file.ts';
import { versionOf } from './sheet-faults.ts';

const sheet = testingSheet({
	form: { modules: EVERY_MODULE },
	industry: 'technology',
	seed: 4294967295,
	answers: {
		'leadership-placement-1': 'b',
		'leadership-placement-2': 'c',
		'leadership-placement-3': 'b',
		'leadership-evidence-1': 'e',
		'leadership-evidence-2': 'c',
		'leadership-evidence-3': 'skipped',
		'process-placement-1': 'd',
		'process-placement-2': 'd',
		'process-placement-3': 'c',
		'process-evidence-1': 'a',
		'process-evidence-2': 'b',
		'process-lead-time': 12.5,
		'process-judgement-1': { w: 1, x: 5, y: 3, z: 2 },
		'process-judgement-2': { w: 2, x: 4 },
		'fact-certificates': ['lean', 'project'],
		'fact-team': 42
	},
	timing: { 'process-placement-1': 0, 'fact-team': 5321.5 }
});
const result = score(testingInstrument, sheet, { confidence: 90 });
const read = (content: unknown) => readFile(JSON.stringify(content), testingInstrument);

describe('a sound file', () => {
	it('of answers gives the sheet as it stands', () => {
		expect(read(sheet)).toEqual({ ok: true, kind: 'answers', sheet, confidence: null, result: null });
	});

	it('of a result gives sheet, confidence and result', () => {
		expect(read(result)).toEqual({ ok: true, kind: 'result', sheet, confidence: 90, result });
	});

	it.each(['answers', 'result'])('of an earlier version that is continued goes on as one of this: %s', (kind) => {
		const later = { ...testingInstrument, version: '1.1.0', continues: ['testing@0.9.0', 'testing@1.0.0'] };
		const outcome = readFile(JSON.stringify(kind === 'answers' ? sheet : result), later);
		const current = { ...sheet, instrument: 'testing@1.1.0' };
		expect(outcome).toMatchObject({ ok: true, kind, sheet: current });
		if (kind === 'result')
			expect(outcome).toMatchObject({ result: score(later, current, { confidence: 90 }), confidence: 90 });
	});

	it('may begin with a byte order mark', () => {
		expect(readFile(`\uFEFF${JSON.stringify(sheet)}`, testingInstrument)).toMatchObject({ ok: true, sheet });
	});

	it('may hold a quality that was judged with other words, and keeps it', () => {
		const time = { value: 3, level: 'red' as const };
		const quality = { label: 'caution' as const, indices: { ...result.quality.indices, time } };
		expect(read({ ...result, quality })).toMatchObject({ ok: true, result: { quality } });
	});

	it('may be off by what engines round differently, and by no more', () => {
		const { competencies } = result;
		const offBy = (error: number) =>
			read(changed(result, 'competencies process score', competencies.process!.score! + error));
		expect(offBy(5e-10)).toMatchObject({ ok: true, result: { competencies } });
		expect(offBy(5e-9)).toMatchObject({ ok: false, fault: { code: 'numbers' } });
	});
});

/** Takes the value at the place out where no other is given. */
type Row = [place: string, value: unknown, code: FaultCode, field?: string, expected?: string];

const answersRows: Row[] = [
	['format', undefined, 'missing'],
	['format', 'coo-fit/answers@2', 'format', 'format', 'coo-fit/answers@1, coo-fit/result@1'],
	['format', 'coo-fit/instrument@1', 'format'],
	['format', null, 'format'],
	['instrument', undefined, 'missing'],
	['instrument', 'testing@1.1.0', 'instrument', 'instrument', 'testing@1.0.0'],
	['instrument', 7, 'instrument'],
	['form', undefined, 'missing'],
	['form', [], 'missing', 'form.modules'],
	['form', 'core', 'value'],
	['form modules', 'core', 'value', 'form.modules'],
	['form modules', [], 'value', 'form.modules'],
	['form modules', ['core', 'deep:sales'], 'value', 'form.modules[1]'],
	['form modules', ['core', 'core'], 'value', 'form.modules[1]'],
	['form modules', ['core', 3], 'value', 'form.modules[1]'],
	['form length', 'quick', 'unknown', 'form.length'],
	['purpose', 'hiring', 'value', 'purpose', '"development" | "selection"'],
	['industry', 'retail', 'value', 'industry', '"general" | "technology" | "finance" | "manufacturing"'],
	['industry', 'toString', 'value'],
	['locale', 'de', 'value', 'locale', '"en" | "da" | "pl"'],
	['seed', undefined, 'missing'],
	['seed', -1, 'value', 'seed', '0, 1, 2 … 4294967295'],
	['seed', 4294967296, 'value'],
	['seed', 1.5, 'value'],
	['seed', '1', 'value'],
	['answers', undefined, 'missing'],
	['answers', [], 'value'],
	['answers', null, 'value'],
	['answers process-queues', 'a', 'item', 'answers.process-queues'],
	['answers constructor', 'a', 'item', 'answers.constructor'],
	['answers leadership-placement-1', 'f', 'option', 'answers.leadership-placement-1', '"a" | "b" | "c" | "d" | "e"'],
	['answers leadership-placement-1', 2, 'value', 'answers.leadership-placement-1', '"a" | "b" | "c" | "d" | "e"'],
	['answers leadership-placement-1', ['a'], 'value', 'answers.leadership-placement-1'],
	['answers leadership-placement-1', null, 'value', 'answers.leadership-placement-1'],
	['answers fact-certificates', 'lean', 'value', 'answers.fact-certificates', '["lean" | "project" | "none"]'],
	[
		'answers fact-certificates',
		['lean', 'mba'],
		'option',
		'answers.fact-certificates[1]',
		'"lean" | "project" | "none"'
	],
	['answers fact-certificates', ['lean', 'skipped'], 'option', 'answers.fact-certificates[1]'],
	['answers fact-certificates', ['lean', 1], 'value', 'answers.fact-certificates[1]'],
	['answers fact-certificates', ['lean', 'lean'], 'value', 'answers.fact-certificates', '["lean"]'],
	['answers fact-certificates', ['none', 'lean'], 'value', 'answers.fact-certificates', '["none"] | ["lean"]'],
	['answers fact-team', -1, 'value', 'answers.fact-team', '0, 1, 2 … 100000'],
	['answers fact-team', 100001, 'value', 'answers.fact-team'],
	['answers fact-team', 2.5, 'value', 'answers.fact-team'],
	['answers fact-team', '42', 'value', 'answers.fact-team'],
	['answers process-lead-time', 1000.5, 'value', 'answers.process-lead-time', '0 … 1000'],
	['answers process-judgement-1', 'w', 'value', 'answers.process-judgement-1', '{"w" | "x" | "y" | "z": 1 … 5}'],
	['answers process-judgement-1', [1, 2, 3, 4], 'value', 'answers.process-judgement-1'],
	['answers process-judgement-1 v', 3, 'option', 'answers.process-judgement-1.v', '"w" | "x" | "y" | "z"'],
	['answers process-judgement-1 w', 0, 'value', 'answers.process-judgement-1.w', '1 | 2 | 3 | 4 | 5'],
	['answers process-judgement-1 w', 2.5, 'value', 'answers.process-judgement-1.w'],
	['answers process-judgement-1 w', 'skipped', 'value', 'answers.process-judgement-1.w'],
	['timing', undefined, 'missing'],
	['timing', 5, 'value'],
	['timing process-queues', 900, 'item', 'timing.process-queues'],
	['timing fact-team', -1, 'value', 'timing.fact-team', '0 …'],
	['timing fact-team', null, 'value', 'timing.fact-team'],
	['confidence', 90, 'unknown', 'confidence'],
	['note', 'mine', 'unknown', 'note']
];

const resultRows: Row[] = [
	['format', 'coo-fit/answers@1', 'unknown', 'confidence'],
	['answers process-placement-1', 'e', 'numbers', 'points.process-placement-1', '100'],
	['answers fact-team', 2.5, 'value', 'answers.fact-team'],
	['confidence', undefined, 'missing'],
	['confidence', 85, 'value', 'confidence', '80 | 90 | 95'],
	['confidence', 95, 'numbers', 'competencies.leadership.low'],
	['purpose', 'selection', 'numbers', 'competencies.leadership.score'],
	['seed', 2, 'numbers', 'robustness.leadership'],
	['profile', undefined, 'missing'],
	['profile', [], 'value'],
	['profile', {}, 'missing', 'profile.id'],
	['profile id', 'cfo', 'value', 'profile.id', '"coo"'],
	['profile version', '2.0.0', 'value', 'profile.version', '"1.0.0"'],
	['profile competencies change target', 60, 'value', 'profile.competencies.change.target', '70'],
	['profile competencies change', undefined, 'missing', 'profile.competencies.change'],
	['industry', 'general', 'value', 'profile.competencies.process.target', '80'],
	['points process-placement-1', 100, 'numbers', 'points.process-placement-1', '75'],
	['points fact-team', 100, 'unknown', 'points.fact-team'],
	['competencies process', undefined, 'missing', 'competencies.process'],
	['competencies process', [], 'value', 'competencies.process'],
	['competencies process score', 99, 'numbers', 'competencies.process.score'],
	['competencies process score', '99', 'value', 'competencies.process.score'],
	['competencies process score', null, 'value', 'competencies.process.score'],
	['competencies process verdict', 'meets', 'numbers', 'competencies.process.verdict', '"below"'],
	['competencies process methods evidence n', 1, 'numbers', 'competencies.process.methods.evidence.n', '2'],
	['competencies sales', { score: 1 }, 'unknown', 'competencies.sales'],
	['competencies constructor', 1, 'unknown', 'competencies.constructor'],
	['overall', undefined, 'missing'],
	['overall', { score: 50, se: 5 }, 'value', 'overall', 'null'],
	['selfView process', undefined, 'missing', 'selfView.process'],
	['robustness process', 0.25, 'numbers', 'robustness.process'],
	['quality', null, 'value'],
	['quality label', 'good', 'value', 'quality.label', '"ok" | "caution" | "poor"'],
	['quality indices time', undefined, 'missing', 'quality.indices.time'],
	['quality indices time value', '3', 'value', 'quality.indices.time.value'],
	['quality indices time level', 'green', 'value', 'quality.indices.time.level'],
	['quality indices mood', {}, 'unknown', 'quality.indices.mood']
];

function changed(content: object, place: string, value: unknown): object {
	const [key = '', ...rest] = place.split(' ');
	const inner = content[key as keyof typeof content];
	return { ...content, [key]: rest.length > 0 ? changed(inner, rest.join(' '), value) : value };
}

describe('a broken file is refused, naming the field', () => {
	it.each(answersRows)('answers: %s = %j is %s', (place, value, code, field = place, expected) => {
		const outcome = read(changed(sheet, place, value));
		expect(outcome).toMatchObject({ ok: false, fault: { code, field, ...(expected && { expected }) } });
	});

	it.each(resultRows)('result: %s = %j is %s', (place, value, code, field = place, expected) => {
		const outcome = read(changed(result, place, value));
		expect(outcome).toMatchObject({ ok: false, fault: { code, field, ...(expected && { expected }) } });
	});

	it.each([
		['deep:leadership', ['core', 'facts'], '"core" | "facts" | "facts:quick"'],
		['facts:quick', ['core', 'deep:leadership'], '"core" | "deep:leadership"'],
		['core', ['facts'], '"facts" | "facts:quick"']
	])('answers: the module %s is none of an instrument that has items for %j only', (module, there, expected) => {
		const instrument = {
			...testingInstrument,
			items: testingInstrument.items.filter((item) => there.includes(item.module))
		};
		const outcome = readFile(JSON.stringify(testingSheet({ form: { modules: [module] } })), instrument);
		expect(outcome).toMatchObject({ ok: false, fault: { code: 'value', field: 'form.modules[0]', expected } });
	});

	it('answers: what this version of the product does not ask, it does not take', () => {
		const sheet = testingSheet({ instrument: versionOf(coo), form: { modules: ['deep:sales'] } });
		const fault = { code: 'value', field: 'form.modules[0]', found: '"deep:sales"' };
		expect(readFile(JSON.stringify(sheet), coo)).toMatchObject({ ok: false, fault });
	});

	it.each(['testing@0.8.0', 'testing@1.2.0', 'other@1.0.0', 1])('of %s is none that is continued', (instrument) => {
		const later = { ...testingInstrument, version: '1.1.0', continues: ['testing@1.0.0'] };
		const outcome = readFile(JSON.stringify({ ...sheet, instrument }), later);
		expect(outcome).toMatchObject({ ok: false, fault: { code: 'instrument', expected: 'testing@1.1.0' } });
	});

	it('of an earlier version is held to its answers', () => {
		const later = { ...testingInstrument, version: '1.1.0', continues: ['testing@1.0.0'] };
		const outcome = readFile(JSON.stringify(changed(result, 'competencies process score', 99)), later);
		expect(outcome).toMatchObject({ ok: false, fault: { code: 'numbers', field: 'competencies.process.score' } });
	});

	it('shows what was found', () => {
		const outcome = read(changed(sheet, 'answers fact-team', 'forty-two'));
		expect(outcome).toMatchObject({ fault: { found: '"forty-two"' } });
	});
});

const text = JSON.stringify(sheet);
const withTeam = (value: string) => text.replace('"fact-team":42', `"fact-team":${value}`);
const deep = '['.repeat(400_000) + ']'.repeat(400_000);
const many = (length: number) => JSON.stringify(Array.from({ length }, () => 'lean'));

/** What no program of ours writes, as it would stand in the file. */
const hostile: [name: string, text: string, code: FaultCode, field: string][] = [
	['nothing', '', 'not-json', ''],
	['half a file', text.slice(0, -1), 'not-json', ''],
	['a number that JSON does not have', withTeam('NaN'), 'not-json', ''],
	['no object', '[]', 'missing', 'format'],
	['null', 'null', 'missing', 'format'],
	['a number beyond all', withTeam('1e999'), 'value', 'answers.fact-team'],
	['a time beyond all', text.replace('5321.5', '1e999'), 'value', 'timing.fact-team'],
	['a prototype at the top', text.replace('{', '{"__proto__":{"format":"coo-fit/result@1"},'), 'unknown', '__proto__'],
	['a prototype as an answer', text.replace('"fact-team":42', '"__proto__":{"x":1}'), 'item', 'answers.__proto__'],
	['a prototype as a time', text.replace('"fact-team":5321.5', '"__proto__":1'), 'item', 'timing.__proto__'],
	[
		'a prototype as a rating',
		text.replace('"w":1', '"__proto__":1'),
		'option',
		'answers.process-judgement-1.__proto__'
	],
	[
		'a prototype in a result',
		JSON.stringify(result).replace('"robustness":{', '"robustness":{"__proto__":1,'),
		'unknown',
		'robustness.__proto__'
	],
	['a deep list at the top', deep, 'missing', 'format'],
	['a deep list as format', `{"format":${deep}}`, 'format', 'format'],
	['a deep list as an answer', withTeam(deep), 'value', 'answers.fact-team'],
	[
		'a deep list as a choice',
		text.replace('"lean","project"', `"none","none",${deep}`),
		'value',
		'answers.fact-certificates[2]'
	],
	['a long list', text.replace('["lean","project"]', many(150_000)), 'too-large', ''],
	['a list almost too long', text.replace('["lean","project"]', many(120_000)), 'value', 'answers.fact-certificates'],
	['one character too many', text.padEnd(SIZE_LIMIT + 1), 'too-large', '']
];

describe('a hostile file', () => {
	it.each(hostile)('with %s is refused', (_, text, code, field) => {
		const outcome = readFile(text, testingInstrument);
		expect(outcome).toMatchObject({ ok: false, fault: { code, field } });
		expect(({} as Record<string, unknown>).format).toBeUndefined();
	});

	it('may be as large as the limit', () => {
		expect(readFile(text.padEnd(SIZE_LIMIT), testingInstrument)).toMatchObject({ ok: true });
	});

	it('that is too large is told the limit', () => {
		const outcome = readFile('x'.repeat(1_040_000), testingInstrument);
		expect(outcome).toMatchObject({ fault: { found: '1.1 MB', expected: '1 MB' } });
	});
});
