import { expect, it } from 'vitest';
import { differ } from './differ.ts';

// √(9² + 12²) = 15, times 1.6448536 = 24.6728.
const base = { score: 40, se: 9 };

it('tells two scores apart only beyond the 90 % band of their difference', () => {
	expect(differ(base, { score: 64.68, se: 12 })).toBe(true);
	expect(differ(base, { score: 64.67, se: 12 })).toBe(false);
	expect(differ({ score: 64.68, se: 12 }, base)).toBe(true);
});

it('says nothing without a score', () => {
	expect(differ(base, { score: null, se: null })).toBe(null);
	expect(differ({ score: null, se: null }, base)).toBe(null);
});
