import { expect, it } from 'vitest';
import { testingInstrument } from '../core/scoring/testing-instrument.ts';
import { instrumentJson } from './instrument-json.ts';

it('is the instrument itself where no words are asked for', () => {
	expect(instrumentJson(testingInstrument)).toBe(testingInstrument);
});

it('gives each item its own words and changes nothing else', () => {
	const words = Object.fromEntries(testingInstrument.items.map(({ id }) => [id, { ask: `About ${id}?` }]));
	const { items, ...rest } = instrumentJson(testingInstrument, words);
	const { items: plain, ...others } = testingInstrument;
	expect(rest).toEqual(others);
	expect(items).toEqual(plain.map((item) => ({ ...item, words: { ask: `About ${item.id}?` } })));
});
