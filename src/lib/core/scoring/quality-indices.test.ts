import { describe, expect, it } from 'vitest';
import type { Answer } from './answer-sheet.ts';
import { itemPoints } from './item-points.ts';
import { qualityIndices } from './quality-indices.ts';
import { QUALITY_INDICES, type QualityIndexId } from './result.ts';
import { testingInstrument } from './testing-instrument.ts';

const core = testingInstrument.items.filter(({ module }) => module === 'core');
const scales = core.filter(({ kind }) => kind !== 'attention');

interface Case {
	/** Positions of the first answers of the core items, one letter each. */
	letters?: string;
	attention?: string;
	/** Milliseconds on each page, of ten words. */
	times?: number[];
	items?: typeof core;
}

function measure(index: QualityIndexId, { letters = '', attention, times = [], items = core }: Case) {
	const answers: Record<string, Answer> = {};
	[...letters].forEach((letter, at) => (answers[scales[at]!.id] = letter));
	if (attention) answers['attention-1'] = attention;
	const timing = Object.fromEntries(times.map((time, at) => [items[at]!.id, time]));
	const words = Object.fromEntries(items.map(({ id }) => [id, 10]));
	const { value, level } = qualityIndices(items, { answers, timing }, itemPoints(items, answers, {}), words)[index];
	return [value, level];
}

/** A string without a long run or a pattern, to stand after whatever a case is about. */
const lively = 'bdacebdeacdbeacbdaecdbace';
const alike = (length: number) => 'c'.repeat(length);
const twoInstructions = [...core, { ...core.find(({ kind }) => kind === 'attention')!, id: 'attention-2' }];

const cases: [index: QualityIndexId, what: string, of: Case, value: number | null, level: string][] = [
	['time', 'no times', {}, null, 'not-available'],
	['time', 'none fast', { times: [2000, 9000] }, 0, 'ok'],
	['time', 'one fast of three', { times: [1999, 2000, 9000] }, 1, 'amber'],
	['time', 'half of them fast', { times: [1999, 2000] }, 1, 'red'],
	['run', 'no answer', {}, null, 'not-available'],
	['run', '7', { letters: alike(7) }, 7, 'ok'],
	['run', '8 of 8', { letters: alike(8) }, 8, 'amber'],
	['run', '9 of 32, below a third', { letters: alike(9) + lively.slice(0, 23) }, 9, 'ok'],
	['run', '11 of 32', { letters: alike(11) + lively.slice(0, 21) }, 11, 'amber'],
	['run', '12 of 24', { letters: alike(12) + lively.slice(0, 12) }, 12, 'red'],
	['run', '15 of 32, below half', { letters: alike(15) + lively.slice(0, 17) }, 15, 'amber'],
	['run', '16 of 32', { letters: alike(16) + lively.slice(0, 16) }, 16, 'red'],
	['autocorrelation', '23 answers', { letters: 'ab'.repeat(12).slice(1) }, null, 'not-available'],
	// Equally many a and b: |r₁| = (changes − repeats)/24, and nothing larger at another lag.
	[
		'autocorrelation',
		'18 changes, 5 repeats',
		{ letters: 'ab' + 'ba' + 'ab' + 'ba' + 'abab' + 'babababababa' },
		13 / 24,
		'ok'
	],
	[
		'autocorrelation',
		'19 changes, 4 repeats',
		{ letters: 'ab' + 'ba' + 'ab' + 'bababa' + 'abababababab' },
		15 / 24,
		'amber'
	],
	['autocorrelation', '20 changes, 3 repeats', { letters: 'ab' + 'ba' + 'abababab' + 'babababababa' }, 17 / 24, 'red'],
	['deviation', 'one answer', { letters: 'c' }, null, 'not-available'],
	['deviation', 'a straight line', { letters: alike(5) }, 0, 'red'],
	['deviation', 'two answers', { letters: 'ac' }, 1, 'ok'],
	['consistency', 'few competencies', { letters: lively.slice(0, 20) }, null, 'not-available'],
	['attention', 'nothing instructed', { items: scales }, null, 'not-available'],
	['attention', 'followed', { attention: 'this' }, 0, 'ok'],
	['attention', 'not followed', { attention: 'that' }, 1, 'amber'],
	['attention', 'skipped', { attention: 'skipped' }, 1, 'amber'],
	['attention', 'not answered, twice', { items: twoInstructions }, 2, 'red'],
	['missing', 'nothing in the form', { items: [] }, null, 'not-available'],
	['missing', 'nothing', { letters: alike(32) }, 0, 'ok'],
	['missing', '1 of 10', { letters: alike(9), items: scales.slice(0, 10) }, 0.1, 'ok'],
	['missing', '4 of 32', { letters: alike(28) }, 0.125, 'amber'],
	['missing', '8 of 25', { letters: alike(17), items: scales.slice(0, 25) }, 0.32, 'amber'],
	['missing', '1 of 3', { letters: alike(2), items: scales.slice(0, 3) }, 1 / 3, 'red']
];

describe('answer quality', () => {
	it.each(cases)('%s: %s', (index, _, of, value, level) => {
		const [actual, actualLevel] = measure(index, of);
		expect(actualLevel).toBe(level);
		if (value === null) expect(actual).toBe(null);
		else expect(actual).toBeCloseTo(value, 12);
	});

	it('has amber, never red, for inconsistent halves', () => {
		// a e a e: the 1st and 3rd item of a competency mean 0, the 2nd and 4th 100. All alike: nothing varies. One
		// turned round: r = −1.
		expect(measure('consistency', { letters: 'aeae'.repeat(8) })).toEqual([null, 'not-available']);
		expect(measure('consistency', { letters: `${'aeae'.repeat(7)}eaea` })).toEqual([-1, 'amber']);
		// Both halves of one competency high, of the others low: r = 1.
		expect(measure('consistency', { letters: `${'aaaa'.repeat(7)}eeee` })[1]).toBe('ok');
	});

	it('lists the indices in one order', () => {
		const indices = qualityIndices(core, { answers: {}, timing: {} }, {}, {});
		expect(Object.keys(indices)).toEqual([...QUALITY_INDICES]);
	});
});
