import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { instrument } from '#lib/content/instrument.ts';
import { sampleSheet } from '#lib/content/sample.ts';
import type { AnswerSheet } from '#lib/core/scoring/answer-sheet.ts';
import { createRun, deleteOtherRuns, deleteRuns, saveRun } from '#lib/flow/quiz/saved-run.ts';
import { EarlierResults } from './earlier-results.svelte.ts';
import { entryKey } from './entry-key.ts';
import { readEntries } from './entry.ts';
import { keepResult } from './keep-result.ts';
import { readEntry } from './read-entry.ts';

/** A quiz on the device, and its answers. */
function take(seed: number, rest: Partial<AnswerSheet> = {}): { id: string; sheet: AnswerSheet } {
	const sheet = { ...sampleSheet, seed, ...rest };
	const run = createRun(sheet.instrument, { purpose: 'development', industry: 'general', modules: ['core'] }, seed);
	saveRun(localStorage, run);
	deleteOtherRuns(localStorage, run.id);
	return { id: run.id, sheet };
}
function open(): EarlierResults {
	const earlier = new EarlierResults();
	onTestFinished(earlier.open());
	return earlier;
}
function at(day: string) {
	vi.setSystemTime(new Date(`${day}T10:00:00Z`));
}
const kept = () => Object.entries(readEntries(localStorage));

beforeEach(() => {
	localStorage.clear();
	vi.useFakeTimers({ toFake: ['Date'] });
	at('2026-03-01');
	return () => void vi.useRealTimers();
});

describe('a result that was seen', () => {
	it('is kept with the edit of the profile that it was read against, for as long as it is read so', () => {
		const { sheet } = take(1);
		const edit = {
			of: 'coo@1.0.0',
			author: 'Anna',
			date: '2026-11-20',
			reason: 'A second plant',
			competencies: { process: { target: 90 } },
			facts: {}
		};
		const read = () => kept().flatMap(([id, entry]) => readEntry({ id, ...entry }, instrument));
		keepResult(sheet, 90, edit);
		expect(read()).toMatchObject([{ edit }]);
		keepResult(sheet, 90);
		expect(read()[0]!.edit).toBeUndefined();
	});

	it('is kept as its answers, and outlasts the quiz', () => {
		const { id, sheet } = take(1);
		expect(keepResult(sheet, 95)).toBe(true);
		take(2);
		expect(kept()).toEqual([[id, { at: '2026-03-01T10:00:00.000Z', sheet, confidence: 95 }]]);
		expect(open().past.map((entry) => entry.id)).toEqual([id]);
	});

	it('of the same quiz is one result, dated from its last change', () => {
		const { id, sheet } = take(1);
		keepResult(sheet);
		at('2026-03-02');
		keepResult({ ...sheet, industry: 'finance', locale: 'pl' }, 90);
		expect(kept()).toMatchObject([
			[id, { at: '2026-03-01T10:00:00.000Z', sheet: { industry: 'finance' }, confidence: 90 }]
		]);
		keepResult({ ...sheet, answers: { ...sheet.answers, 'process-queues': 'skipped' } });
		expect(kept()).toMatchObject([[id, { at: '2026-03-02T10:00:00.000Z' }]]);
	});

	it('is one result where its file was opened again, as it is read from then on', () => {
		const { sheet } = take(1);
		keepResult(sheet);
		at('2026-03-02');
		const { id } = take(1);
		keepResult({ ...sheet, industry: 'finance', timing: {} }, 95);
		expect(kept()).toEqual([
			[id, { at: '2026-03-01T10:00:00.000Z', sheet: { ...sheet, industry: 'finance' }, confidence: 95 }]
		]);
		expect(open().past).toEqual([]);
	});

	it('leaves the same answers to another version as they are', () => {
		const { id, sheet } = take(1);
		const old = { at: '2025-01-01T10:00:00Z', sheet: { ...sheet, instrument: 'coo@0.9.0' } };
		localStorage.setItem(entryKey('old'), JSON.stringify(old));
		keepResult(sheet);
		expect(Object.fromEntries(kept())).toMatchObject({ old, [id]: { at: '2026-03-01T10:00:00.000Z' } });
	});

	it('is not kept under a quiz that is not its own', () => {
		take(1);
		expect(keepResult({ ...sampleSheet, seed: 2 })).toBe(false);
		expect(kept()).toEqual([]);
	});

	it('says so where the device refuses', () => {
		const { sheet } = take(1);
		const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		onTestFinished(() => full.mockRestore());
		expect(keepResult(sheet)).toBe(false);
	});

	it('goes with everything else when everything is deleted', () => {
		keepResult(take(1).sheet);
		deleteRuns(localStorage);
		expect(Object.keys(localStorage)).toEqual([]);
	});
});

describe('the list', () => {
	it('has the newest first, and knows which one goes on', () => {
		const ids = ['2026-03-01', '2026-03-02', '2026-03-03'].map((day, seed) => {
			at(day);
			const { id, sheet } = take(seed);
			keepResult(sheet);
			return id;
		});
		const earlier = open();
		expect(earlier.entries.map(({ id }) => id)).toEqual([...ids].reverse());
		expect(earlier.present).toBe(ids[2]);
		earlier.delete([ids[0]!]);
		expect(earlier.past.map(({ id }) => id)).toEqual([ids[1]]);
		earlier.delete(earlier.past.map(({ id }) => id));
		expect(earlier.entries.map(({ id }) => id)).toEqual([ids[2]]);
	});

	it.each<[string, (storage: Storage, id: string) => void]>([
		['one', (storage, id) => storage.removeItem(entryKey(id))],
		['everything', deleteRuns],
		['everything there is', (storage) => storage.clear()]
	])('follows another tab that deletes %s', async (_, change) => {
		const { id, sheet } = take(1);
		keepResult(sheet);
		const earlier = open();
		expect(earlier.entries).toHaveLength(1);
		const frame = document.body.appendChild(document.createElement('iframe'));
		onTestFinished(() => frame.remove());
		change(frame.contentWindow!.localStorage, id);
		await vi.waitFor(() => expect(earlier.entries).toEqual([]));
	});

	it.each([
		['no JSON', '{"at"'],
		['no object', '"entry"'],
		['no day', JSON.stringify({ at: 'soon', sheet: sampleSheet })],
		['no sheet', JSON.stringify({ at: '2026-03-01' })],
		['no form', JSON.stringify({ at: '2026-03-01', sheet: { ...sampleSheet, form: {} } })],
		['an unknown industry', JSON.stringify({ at: '2026-03-01', sheet: { ...sampleSheet, industry: 'farming' } })]
	])('has nothing where there is %s', (_, text) => {
		localStorage.setItem(entryKey('x'), text);
		expect(open().entries).toEqual([]);
	});
});

describe('an entry', () => {
	const entry = { id: 'x', at: '2026-03-01', sheet: sampleSheet };

	it('of a version that this one continues is scored as such, and says which it was', () => {
		const [read] = readEntry({ ...entry, sheet: { ...sampleSheet, instrument: 'coo@1.0.0' } }, instrument);
		expect([read?.kept.instrument, read?.sheet?.instrument]).toEqual(['coo@1.0.0', sampleSheet.instrument]);
	});

	it('of any other version is there and not scored', () => {
		const sheet = { ...sampleSheet, instrument: 'coo@0.9.0' };
		expect(readEntry({ ...entry, sheet }, instrument)).toEqual(
			[{ ...entry, kept: sheet, sheet: null, confidence: undefined }].map(({ sheet, ...rest }) => ({ ...rest, sheet }))
		);
	});

	it.each([[100], ['abc'], [-5], [null]])('with a certainty of %j is read at that of its purpose', (confidence) => {
		const kept = { ...entry, confidence: confidence as number };
		expect(readEntry(kept, instrument)).toMatchObject([{ sheet: sampleSheet, confidence: undefined }]);
		expect(readEntry({ ...kept, confidence: 95 }, instrument)).toMatchObject([{ confidence: 95 }]);
	});

	it('with an answer that the instrument does not have is none', () => {
		const sheet = { ...sampleSheet, answers: { 'process-queues': 'galaxy' } };
		expect(readEntry({ ...entry, sheet }, instrument)).toEqual([]);
	});
});
