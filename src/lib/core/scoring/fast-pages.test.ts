import { describe, expect, it } from 'vitest';
import { fastPages } from './fast-pages.ts';
import { testingInstrument } from './testing-instrument.ts';

const items = testingInstrument.items.slice(0, 2);
const [first, second] = items.map(({ id }) => id) as [string, string];

describe('fast pages', () => {
	it('are those below two seconds, or below 0.12 s a word', () => {
		const words = { [first]: 10, [second]: 40 };
		expect(fastPages(items, { [first]: 1999, [second]: 4800 }, words)).toEqual({ timed: 2, fast: 1 });
		expect(fastPages(items, { [first]: 2000, [second]: 4799 }, words)).toEqual({ timed: 2, fast: 1 });
	});

	it('need a time and a word count, and a place in the form', () => {
		expect(fastPages(items, { [first]: 1 }, { [second]: 10 })).toEqual({ timed: 0, fast: 0 });
		expect(fastPages(items, { [first]: NaN, elsewhere: 1 }, { [first]: 9, elsewhere: 9 })).toEqual({
			timed: 0,
			fast: 0
		});
	});
});
