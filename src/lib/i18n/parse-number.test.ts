import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

describe('parseNumber', () => {
	it.each([
		['12', 12],
		[' 12 ', 12],
		['0', 0],
		['-3', -3],
		['−3', -3],
		['+3', 3],
		['12,5', 12.5],
		['12.5', 12.5],
		['0,125', 0.125],
		['1 250', 1250],
		['1\u00A0250', 1250],
		['1\u202F250', 1250],
		['1’250', 1250],
		['1.250', 1250],
		['1,250', 1250],
		['12.500.000', 12_500_000],
		['1.250,5', 1250.5],
		['1,250.5', 1250.5],
		['1 250,75', 1250.75]
	])('reads %s as %d', (text, number) => {
		expect(parseNumber(text)).toBe(number);
	});

	it.each(['', ' ', 'twelve', '12 people', '1.2.3', '1,25,000', '12,', ',5', '--3', '1e3', 'Infinity', '٣'])(
		'finds no number in "%s"',
		(text) => {
			expect(parseNumber(text)).toBeNull();
		}
	);
});
