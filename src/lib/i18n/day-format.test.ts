import { expect, it } from 'vitest';
import { dayFormat } from './day-format.ts';
import { languages } from './languages.ts';

const at = new Date('2026-11-22T23:25:00Z');

it('writes the day before the month, in English too', () => {
	const days = languages.map((language) => dayFormat(language, { timeZone: 'UTC' }).format(at));
	expect(days).toEqual(['22 November 2026', '22. november 2026', '22 listopada 2026']);
});

it('writes the time of the day by 24 hours', () => {
	const text = dayFormat('en', { timeStyle: 'short', timeZone: 'UTC' }).format(at);
	expect(text).toBe('22 November 2026 at 23:25');
});
