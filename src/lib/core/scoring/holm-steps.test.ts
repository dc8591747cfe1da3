import { expect, it } from 'vitest';
import { commonRisk, holmSteps } from './holm-steps.ts';

// Of the standard normal distribution: 1 − Φ(2.5758293) = .005, 1 − Φ(1.7506861) = .04.
const gaps = [
	{ gap: 5 * 1.75068607125, gapSe: 5 },
	{ gap: null, gapSe: null },
	{ gap: -5 * 2.57582930355, gapSe: 5 }
];

it('has one risk of error for all verdicts to a side: 2.5 % at 95 %, 10 % at 80 %', () => {
	expect(commonRisk(95)).toBeCloseTo(0.025, 12);
	expect(commonRisk(80)).toBeCloseTo(0.1, 12);
});

it('steps through the gaps measured, each side with p of its own', () => {
	const [first, missing, last] = holmSteps(gaps, 'below', 90);
	expect(missing).toBe(null);
	expect(first).toMatchObject({ k: 1, isKept: false });
	expect(first!.p).toBeCloseTo(0.04, 9);
	expect(first!.limit).toBeCloseTo(0.025, 12);
	expect(last).toMatchObject({ k: 2, isKept: false });
	expect(last!.p).toBeCloseTo(0.995, 9);
	const [, , meets] = holmSteps(gaps, 'meets', 90);
	expect(meets).toMatchObject({ k: 1, isKept: true });
	expect(meets!.p).toBeCloseTo(0.005, 9);
});
