import { expect, it } from 'vitest';
import { isDay } from './is-day.ts';

it.each([
	['2026-11-22', true],
	['2028-02-29', true],
	['2027-02-29', false],
	['2027-02-30', false],
	['2027-04-31', false],
	['2026-13-22', false],
	['2026-00-10', false],
	['12026-11-22', false],
	['2026-11-22T10:00', false],
	['', false],
	['tomorrow', false]
])('“%s” is a day: %s', (text, expected) => {
	expect(isDay(text)).toBe(expected);
});
