/**
 * What a numeric work sample asks for: the right value, a named wrong one worth half, and the share either may be
 * missed by.
 */
export interface WorkSampleKey {
	right: number;
	nearMiss: number | null;
	tolerance?: number;
}

/**
 * Allowed on top of the tolerance, relative to the value. In binary, 124.23 is a trace more than 1 % off 123: rounding
 * takes at most 4 × 2⁻⁵² ≈ 9e-16, and nobody types a number to thirteen digits.
 */
const ROUNDING = 1e-12;

/**
 * Points of a number: 100 within tolerance·|value| of the right value, the edge included, 50 within it of the near
 * miss, 0 else; tolerance 0.01 unless given (docs/METHODS.md).
 */
export function workSamplePoints(value: number, { right, nearMiss, tolerance = 0.01 }: WorkSampleKey): number {
	const hits = (aim: number) => Math.abs(value - aim) <= (tolerance + ROUNDING) * Math.abs(aim);
	if (hits(right)) return 100;
	return nearMiss !== null && hits(nearMiss) ? 50 : 0;
}
