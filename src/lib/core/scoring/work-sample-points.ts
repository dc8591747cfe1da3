import type { NumberKey, WorkSampleKey } from '../instrument/work-sample-key.ts';

/** The share of the value by which a number may miss it. */
export const TOLERANCE = 0.01;

/**
 * Allowed on top of the tolerance, relative to the value. In binary, 124.23 is a trace more than 1 % off 123: rounding
 * takes at most 4 × 2⁻⁵² ≈ 9e-16, and nobody types a number to thirteen digits.
 */
const ROUNDING = 1e-12;

/**
 * Points of an answer: 100 where it is right, 50 where it is the near miss, 0 else. A number is either within
 * tolerance·|value| of it, the edge included (docs/METHODS.md).
 */
export function workSamplePoints(answer: number | string, { right, nearMiss, ...rest }: WorkSampleKey): number {
	const { tolerance = TOLERANCE } = rest as Partial<NumberKey>;
	const hits = (aim: number | string) =>
		typeof aim === 'number' && typeof answer === 'number'
			? Math.abs(answer - aim) <= (tolerance + ROUNDING) * Math.abs(aim)
			: answer === aim;
	if (hits(right)) return 100;
	return nearMiss !== null && hits(nearMiss) ? 50 : 0;
}
