import { expect, it } from 'vitest';
import type { Language } from '#lib/i18n/languages.ts';
import { figureText } from './figure-text.ts';

it.each<[Language, number, number, string]>([
	['en', 12, 1, '12'],
	['en', 2.5, 1, '2.5'],
	['da', 70.349, 1, '70,3'],
	['da', 70.96, 1, '71'],
	['pl', 71.25, 2, '71,25'],
	['en', 48250, 1, '48,250'],
	['da', 48250, 1, '48.250']
])('in %s, %d with at most %i decimals is %s', (language, value, most, text) => {
	expect(figureText(language, value, most)).toBe(text);
});
