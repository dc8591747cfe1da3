import { expect, it } from 'vitest';
import { standardDeviation } from './standard-deviation.ts';

it('gives the certified value of NIST StRD NumAcc1 (three numbers, sample standard deviation 1)', () => {
	expect(standardDeviation([10000001, 10000003, 10000002], 1)).toBe(1);
});

it('divides by n for a population: 2 4 4 4 5 5 7 9 has squares of distance 9 1 1 1 0 0 4 16, together 32, over 8', () => {
	expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9], 0)).toBe(2);
});

it('is exactly zero for equal positions', () => expect(standardDeviation(Array(31).fill(3), 0)).toBe(0));
