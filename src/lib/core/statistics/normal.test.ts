import { describe, expect, it } from 'vitest';
import { normalCdf, normalPdf, normalQuantile } from './normal.ts';

/** Largest error 1e-12: of the number itself, and of its size where that is below one. */
function expectExact(actual: number, reference: number) {
	expect(Math.abs(actual - reference)).toBeLessThanOrEqual(1e-12 * Math.min(1, Math.abs(reference)));
}

// Abramowitz & Stegun (1964), table 26.1, to their 15 decimals.
const tableOfProbabilities: [x: number, p: number][] = [
	[0, 0.5],
	[0.5, 0.691462461274013],
	[1, 0.841344746068543],
	[2, 0.977249868051821],
	[3, 0.99865010196837]
];

// mpmath 1.3 (arbitrary precision) at 40 digits.
const tailsOfProbability: [x: number, p: number][] = [
	[-37, 5.7255712225245768227e-300],
	[-20, 2.7536241186062336951e-89],
	[-10, 7.619853024160526066e-24],
	[-5, 2.8665157187919391167e-7],
	[-3, 0.0013498980316300945267],
	[-1.5, 0.066807201268858066004],
	[6, 0.99999999901341235496]
];

const densities: [x: number, density: number][] = [
	[-10, 7.6945986267064193463e-23],
	[-1, 0.2419707245191433498],
	[0, 0.39894228040143267794],
	[0.5, 0.35206532676429947777],
	[3, 0.0044318484119380071756]
];

const quantiles: [p: number, x: number][] = [
	// Wichura (1988), algorithm AS 241, Applied Statistics 37, 477-484: his three test values.
	[0.25, -0.6744897501960817],
	[0.001, -3.090232306167814],
	[1e-20, -9.262340089798408],
	// mpmath 1.3 at 40 digits.
	[1e-300, -37.047096299361199237],
	[1e-100, -21.273453560965324295],
	[1e-16, -8.2220822161304356127],
	[1e-10, -6.3613409024040562047],
	[1e-6, -4.7534243088228989482],
	[0.02, -2.0537489106318230529],
	[0.4, -0.2533471031357997988],
	[0.9, 1.281551565544600467],
	[0.95, 1.6448536269514727149],
	[0.975, 1.9599639845400542355]
];

describe('the standard normal distribution', () => {
	it.each(tableOfProbabilities)('has Φ(%d) as Abramowitz & Stegun print it', (x, p) => {
		expect(Math.abs(normalCdf(x) - p)).toBeLessThanOrEqual(1e-15);
	});

	it.each(tailsOfProbability)('has Φ(%d) exact in the tails', (x, p) => expectExact(normalCdf(x), p));

	it.each(densities)('has φ(%d) exact', (x, density) => expectExact(normalPdf(x), density));

	it.each(quantiles)('has Φ⁻¹(%d) exact', (p, x) => expectExact(normalQuantile(p), x));

	it('has a symmetric quantile', () => {
		for (const p of [0.03125, 0.125, 0.375, 2 ** -20]) expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
	});

	it('has infinite quantiles at 0 and 1, and none outside', () => {
		expect([0, 1, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
	});
});
