import { describe, expect, it } from 'vitest';
import type { Answer } from './answer-sheet.ts';
import { inInstrumentOrder } from './instrument-order.ts';
import { testingInstrument } from './testing-instrument.ts';

const write = (answers: Record<string, unknown>, timing: Record<string, number> = {}) =>
	JSON.stringify(inInstrumentOrder(testingInstrument, { answers: answers as Record<string, Answer>, timing }));

describe('instrument order', () => {
	it('orders answers and times, the unknown last and by name', () => {
		const answers = {
			zebra: 'x',
			'fact-team': 3,
			aardvark: ['y', 'x'],
			'teams-evidence-1': 'a',
			'teams-placement-1': 'b'
		};
		expect(write(answers, { unknown: 5, 'fact-team': 2, 'teams-placement-1': 1 })).toBe(
			'{"answers":{"teams-placement-1":"b","teams-evidence-1":"a","fact-team":3,"aardvark":["y","x"],"zebra":"x"},' +
				'"timing":{"teams-placement-1":1,"fact-team":2,"unknown":5}}'
		);
	});

	it('orders several choices and ratings within an answer', () => {
		const answers = { 'change-judgement-1': { z: 1, other: 2, w: 3 }, 'fact-certificates': ['none', 'gone', 'lean'] };
		expect(write(answers)).toBe(
			'{"answers":{"change-judgement-1":{"w":3,"z":1,"other":2},"fact-certificates":["lean","none","gone"]},"timing":{}}'
		);
	});

	it('keeps what it cannot read', () => {
		expect(write({ 'teams-placement-1': null, 'fact-team': 'skipped' })).toBe(
			'{"answers":{"teams-placement-1":null,"fact-team":"skipped"},"timing":{}}'
		);
	});

	it('takes no key for the prototype', () => {
		const answers = JSON.parse('{"__proto__":"x","teams-placement-1":"a"}');
		expect(write(answers)).toBe('{"answers":{"teams-placement-1":"a","__proto__":"x"},"timing":{}}');
	});
});
