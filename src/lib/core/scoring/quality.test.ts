import { expect, it } from 'vitest';
import { quality } from './quality.ts';
import { testingInstrument } from './testing-instrument.ts';

it('puts the label of the indices beside them', () => {
	// Nothing answered: the instructed item is missed (amber) and all is missing (red), one red: caution; nothing
	// else is available.
	const { label, indices } = quality(testingInstrument.items, { answers: {}, timing: {} }, {}, {});
	expect(label).toBe('caution');
	expect(indices.missing).toEqual({ value: 1, level: 'red' });
	expect(indices.attention).toEqual({ value: 1, level: 'amber' });
	expect(indices.time).toEqual({ value: null, level: 'not-available' });
});
