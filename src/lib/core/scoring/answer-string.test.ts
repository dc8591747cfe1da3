import { expect, it } from 'vitest';
import { answerString } from './answer-string.ts';
import { testingInstrument } from './testing-instrument.ts';

it('holds the positions of answered placement and evidence items in form order', () => {
	const answers = {
		'attention-1': 'that',
		'customer-evidence-1': 'e',
		'leadership-placement-2': 'b',
		'leadership-placement-1': 'skipped',
		'analysis-losses': 'picking',
		'leadership-evidence-1': 'a'
	};
	expect(answerString(testingInstrument.items, answers)).toEqual([1, 0, 4]);
});
