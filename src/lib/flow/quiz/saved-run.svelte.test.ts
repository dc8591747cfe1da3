import { beforeEach, describe, expect, it } from 'vitest';
import { concernsRun, deleteRuns, readRun, saveAnswer, saveFinished, saveRun, type Run } from './saved-run.ts';

const setup = { purpose: 'development', industry: 'general', modules: ['core'] } as const;
const run: Run = { id: 'one', instrument: 'coo@1.0.0', setup: { ...setup, modules: [...setup.modules] }, seed: 7 };
const first = { answer: 'yes', ms: 1200 };
const second = { answer: ['a', 'b'], ms: 800 };

beforeEach(() => localStorage.clear());

describe('what is kept on the device', () => {
	it('is read as it was written', () => {
		saveRun(localStorage, run);
		saveAnswer(localStorage, run.id, 'first', first);
		saveAnswer(localStorage, run.id, 'second', second);
		expect(readRun(localStorage)).toEqual({ ...run, answers: { first, second }, finished: false });
	});

	it('holds the last answer to a question', () => {
		saveRun(localStorage, run);
		saveAnswer(localStorage, run.id, 'first', second);
		saveAnswer(localStorage, run.id, 'first', first);
		expect(readRun(localStorage)?.answers).toEqual({ first });
	});

	it('says whether this run was finished, and no other', () => {
		saveRun(localStorage, run);
		saveFinished(localStorage, 'another');
		expect(readRun(localStorage)?.finished).toBe(false);
		saveFinished(localStorage, run.id);
		expect(readRun(localStorage)?.finished).toBe(true);
	});

	it('leaves out the answers of another run', () => {
		saveRun(localStorage, run);
		saveAnswer(localStorage, 'one-more', 'first', first);
		expect(readRun(localStorage)?.answers).toEqual({});
	});

	it.each([
		['nothing', null],
		['no JSON', '{"id":"one"'],
		['no object', '"one"'],
		['no set-up', '{"id":"one"}'],
		['no modules', '{"id":"one","setup":{"modules":"core"}}'],
		['no version', JSON.stringify({ ...run, instrument: undefined })],
		['no seed', JSON.stringify({ ...run, seed: '7' })],
		['a certainty that nothing is read at', JSON.stringify({ ...run, setup: { ...setup, confidence: 100 } })],
		['a module that is none', JSON.stringify({ ...run, setup: { ...setup, modules: ['core', 7] } })]
	])('is no run where there is %s', (_, text) => {
		if (text !== null) localStorage.setItem('coo-fit/1/run', text);
		expect(readRun(localStorage)).toBeNull();
	});

	it('passes over an answer that cannot be read', () => {
		saveRun(localStorage, run);
		saveAnswer(localStorage, run.id, 'first', first);
		localStorage.setItem('coo-fit/1/answer/one/second', '{"answer"');
		localStorage.setItem('coo-fit/1/answer/one/third', 'null');
		localStorage.setItem('coo-fit/1/answer/one/fourth', '{}');
		expect(readRun(localStorage)?.answers).toEqual({ first });
	});
});

describe('deleting', () => {
	it('removes everything of the product, of any version, and nothing else', () => {
		saveRun(localStorage, run);
		saveAnswer(localStorage, run.id, 'first', first);
		saveFinished(localStorage, run.id);
		localStorage.setItem('coo-fit/2/run', 'of a later version');
		localStorage.setItem('another-page', 'stays');
		deleteRuns(localStorage);
		expect(Object.keys(localStorage)).toEqual(['another-page']);
	});
});

describe('a change in another tab', () => {
	it.each([
		['coo-fit/1/answer/one/first', true],
		['coo-fit/1/run', true],
		[null, true],
		['another-page', false],
		['coo-fit/1/plan', false],
		['coo-fit/2/run', false]
	])('of %s concerns the run: %s', (key, concerns) => {
		expect(concernsRun(key)).toBe(concerns);
	});
});
