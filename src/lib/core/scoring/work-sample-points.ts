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
 * Points of a number: 100 within tolerance·|value| of the right value, 50 within it of the near miss, 0 else;
 * tolerance 0.01 unless given.
 */
export function workSamplePoints(value: number, { right, nearMiss, tolerance = 0.01 }: WorkSampleKey): number {
	const hits = (aim: number) => Math.abs(value - aim) <= tolerance * Math.abs(aim);
	if (hits(right)) return 100;
	return nearMiss !== null && hits(nearMiss) ? 50 : 0;
}
