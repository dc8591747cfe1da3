import { describe, expect, it } from 'vitest';
import { dayOf, monthsLater } from './day.ts';

describe('months later', () => {
	it.each([
		['2026-11-22', 3, '2027-02-22'],
		['2026-11-30', 3, '2027-02-28'],
		['2027-11-30', 3, '2028-02-29'],
		['2026-12-31', 2, '2027-02-28'],
		['2026-01-31', 12, '2027-01-31']
	])('%s and %i is %s', (day, months, later) => {
		expect(monthsLater(day, months)).toBe(later);
	});
});

it('the day of a moment is that of the person’s own clock, also late at night', () => {
	expect(dayOf(new Date(2026, 10, 22, 0, 1))).toBe('2026-11-22');
	expect(dayOf(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
});
