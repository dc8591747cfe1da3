import { expect, it } from 'vitest';
import { pairedChange } from './paired-change.ts';

// scipy 1.17, stats.ttest_rel of 48 55 70 41 69 60 57 71 50 66 and 40 52 61 38 70 45 55 63 48 58: mean change 5.7.
const SPREAD = 4.715223571935199;

it('has the t and the interval of scipy', () => {
	const { t, low, high } = pairedChange(5.7, SPREAD, 10, 90);
	expect(t).toBeCloseTo(3.82272068078461, 10);
	expect(low).toBeCloseTo(2.966673505950229, 10);
	expect(high).toBeCloseTo(8.433326494049771, 10);
});

it('has the corrected d of Hedges, near the exact correction and the exact interval', () => {
	const { d, dLow, dHigh } = pairedChange(5.7, SPREAD, 10, 90);
	// 5.7/4.7152… = 1.20885…, times 1 − 3/35; the exact correction Γ(4.5)/(√4.5·Γ(4)) is .9138749 (mpmath).
	expect(d).toBeCloseTo(1.1052346706202358, 12);
	expect(d / 1.208850420990883).toBeCloseTo(0.9138748917925522, 3);
	// By the noncentral t distribution (scipy's nct), times the correction: .447 … 1.719.
	expect(dLow).toBeCloseTo(0.47960832712726087, 10);
	expect(dHigh).toBeCloseTo(1.7308610141132108, 10);
	expect(Math.abs(dLow - 0.4473522964721315)).toBeLessThan(0.05);
	expect(Math.abs(dHigh - 1.719084925998941)).toBeLessThan(0.05);
});

it('is the other way round for the other way', () => {
	const [up, down] = [pairedChange(8, 12, 15, 80), pairedChange(-8, 12, 15, 80)];
	expect([down.t, down.d, down.low, down.dLow]).toEqual([-up.t, -up.d, -up.high, -up.dHigh]);
});
