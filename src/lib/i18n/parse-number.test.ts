import { describe, expect, it } from 'vitest';
import { parseNumber, parseWithin, writeWithin } from './parse-number.ts';

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

describe('parseWithin', () => {
	it.each([
		['83.904', 100, 83.904],
		['83,904', 100, 83.904],
		[' 12.125 ', 1000, 12.125],
		['12.125', 100_000, 12_125],
		['1.250.000', 10_000, 1_250_000],
		['1.250,500', 100, 1250.5],
		['983.904', 100, 983_904],
		['250', 100, 250],
		['twelve', 100, null]
	])('reads %s of at most %i as %d', (text, max, number) => {
		expect(parseWithin(text, { min: 0, max })).toBe(number);
	});
});

describe('writeWithin', () => {
	it.each([
		[12.5, ',', 100, '12,5'],
		[12.345, ',', 100, '12,345'],
		[12.345, ',', 1_000_000, '12,3450'],
		[0.125, '.', 1_000_000, '0.125'],
		[1250, ',', 10_000, '1250'],
		[1250.125, '.', 10_000, '1250.125']
	])('writes %d with "%s" of at most %i as %s', (number, mark, max, text) => {
		expect(writeWithin(number, mark, { min: 0, max })).toBe(text);
		expect(parseWithin(text, { min: 0, max })).toBe(number);
	});
});
