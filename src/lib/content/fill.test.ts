import { describe, expect, it } from 'vitest';
import { fill, fillItem } from './fill.ts';

const danish = (value: number) => value.toFixed(1).replace('.', ',');

describe('a text with names in it', () => {
	it('gets numbers as the language writes them, and texts as they are', () => {
		const values = { 'errors.picking': 12.5, right: 'Pluk' };
		expect(fill('{right}: {errors.picking} min ({errors.picking})', values, danish)).toBe('Pluk: 12,5 min (12,5)');
	});

	it('says which name has no value', () => {
		expect(() => fill('{price}', { prices: 1 }, danish)).toThrow('{price}');
	});
});

describe('an item', () => {
	it('is filled in question, note and table, and left as it is otherwise', () => {
		const words = {
			ask: '{a}?',
			note: '{b}.',
			table: [
				['', 'A'],
				['B', '{a}']
			],
			options: { a: '{c}' }
		};
		expect(fillItem(words, { a: 1, b: 2 }, danish)).toEqual({
			ask: '1,0?',
			note: '2,0.',
			table: [
				['', 'A'],
				['B', '1,0']
			],
			options: { a: '{c}' }
		});
	});

	it('without note and table gets none', () => {
		expect(fillItem({ ask: 'How many?' }, {}, danish)).toEqual({ ask: 'How many?' });
	});
});
