import { describe, expect, it } from 'vitest';
import { number, numberOrDash, percent } from './formats.ts';

/** Languages put spaces of several widths between a number and its sign. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('number', () => {
	it.each([
		['en', 12.46, 1, '12.5'],
		['da', 12.46, 1, '12,5'],
		['pl', 12.46, 1, '12,5'],
		['en', 12.5, 0, '13'],
		['en', 70, 1, '70.0'],
		['en', -0.2, 0, '0'],
		['en', -3.2, 0, '−3'],
		['da', -1250.5, 1, '−1.250,5'],
		['pl', -47.3, 1, '−47,3'],
		['en', 250_000, 0, '250,000'],
		['da', 250_000, 0, '250.000'],
		['pl', 250_000, 0, '250 000']
	] as const)('in %s: %d with %i decimals is %s', (language, value, decimals, text) => {
		expect(plain(number(language, value, decimals))).toBe(text);
	});
});

it('a number of a working is a dash only where there is none', () => {
	expect([numberOrDash('da', 12.34, 1), numberOrDash('en', 0)]).toEqual(['12,3', '0']);
	expect([numberOrDash('pl', null, 1), numberOrDash('pl', undefined)]).toEqual(['–', '–']);
});

describe('percent', () => {
	it.each([
		['en', '83%'],
		['da', '83 %'],
		['pl', '83%']
	] as const)('in %s is %s', (language, text) => {
		expect(plain(percent(language, 0.8296))).toBe(text);
	});
});
