import { expect, it } from 'vitest';
import { catalogue } from '../../i18n/catalogue.server.ts';
import type { Language } from '../../i18n/languages.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { faultText } from './fault-text.ts';

const faults = { target: 'number 0 100', people: 'number 0 500000', title: 'missing' };
const told = (language: Language, field: string) =>
	faultText(
		createTranslate(() => catalogue(language, 'team')),
		faults
	)(field)?.replaceAll('\u00a0', ' ');

it.each<[Language, string, string | undefined]>([
	['en', 'target', 'This must be a number from 0 to 100.'],
	['da', 'people', 'Det skal være et tal fra 0 til 500.000.'],
	['pl', 'people', 'To musi być liczba od 0 do 500 000.'],
	['en', 'title', 'This is needed: fill it in.'],
	['en', 'seat', undefined]
])('in %s says of %s: %s', (language, field, text) => {
	expect(told(language, field)).toBe(text);
});
