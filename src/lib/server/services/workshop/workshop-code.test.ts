import { expect, it } from 'vitest';
import { newWorkshopCode, readWorkshopCode } from './workshop-code.ts';

const SIGNS = 21;
const codes = Array.from({ length: 4_000 }, newWorkshopCode);

it('a code has six signs, and none that is read for another', () => {
	for (const code of codes) expect(code).toMatch(/^[2-9CFHJKMNPRTWXY]{6}$/);
	expect(new Set(codes).size).toBeGreaterThan(3_990);
});

it('every sign is as likely as any other', () => {
	const signs = Array.from({ length: 50_000 }, newWorkshopCode).join('');
	const counts = new Map<string, number>();
	for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	expect(counts.size).toBe(SIGNS);
	const expected = signs.length / SIGNS;
	const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
	// With 20 degrees of freedom it is above 100 once in 10¹², and near 300 where a random byte is taken modulo 21.
	expect(chiSquared).toBeLessThan(100);
});

it.each([
	['K7M3XW', 'K7M3XW'],
	['k7m3xw', 'K7M3XW'],
	[' k7m 3xw ', 'K7M3XW'],
	['k7m-3xw', 'K7M3XW'],
	// What the eye may take an 8, a 5, a 2 or a 6 for.
	['bszgkk', '8526KK'],
	['K7M3X', null],
	['K7M3XWW', null],
	['K7M3X0', null],
	['K7M3XÆ', null],
	['', null]
])('%j means %j', (typed, code) => {
	expect(readWorkshopCode(typed)).toBe(code);
});

it('a code means itself', () => {
	for (const code of codes) expect(readWorkshopCode(code.toLowerCase())).toBe(code);
});
