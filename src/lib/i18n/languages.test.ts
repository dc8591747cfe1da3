import { describe, expect, it } from 'vitest';
import { isLanguage, parseAcceptLanguage, preferredLanguage, visitorsLanguage } from './languages.ts';

describe('isLanguage', () => {
	it.each([
		['da', true],
		['de', false],
		['toString', false]
	])('%s: %s', (text, is) => {
		expect(isLanguage(text)).toBe(is);
	});
});

describe('preferredLanguage', () => {
	it.each([
		[['da-DK', 'en'], 'da'],
		[['de', 'pl-PL', 'en'], 'pl'],
		[['DA'], 'da'],
		[['de', 'fr'], 'en'],
		[[], 'en']
	])('of %j is %s', (wanted, language) => {
		expect(preferredLanguage(wanted)).toBe(language);
	});
});

describe('parseAcceptLanguage', () => {
	it.each([
		['da, en-GB;q=0.8, en;q=0.7', ['da', 'en-GB', 'en']],
		['en;q=0.5, pl', ['pl', 'en']],
		['da;q=0.5, pl;q=0.5', ['da', 'pl']],
		['pl;q=0, en', ['en']],
		['', []]
	])('of "%s" is %j', (header, tags) => {
		expect(parseAcceptLanguage(header)).toEqual(tags);
	});
});

describe('visitorsLanguage', () => {
	it.each([
		['pl', 'da, en', 'pl'],
		['', 'da, en', 'da'],
		['toString', 'da', 'da'],
		[undefined, 'de, pl;q=0.5', 'pl'],
		[undefined, null, 'en']
	])('chosen %s, wanted %s: %s', (chosen, header, language) => {
		expect(visitorsLanguage(chosen, header)).toBe(language);
	});
});
