/** Options of an anchored item, and the points from one to the next. */
const ANCHORS = 5;
const STEP = 25;
/** (A² − 1)/12, the variance of ratings that favour no option, in steps². */
const CHANCE_VARIANCE = (ANCHORS * ANCHORS - 1) / 12;
/** A/6, up to which a group counts as agreed, in steps (Burke & Dunlap 2002). */
export const AGREED_UP_TO = ANCHORS / 6;

/**
 * r_wg = 1 − s²/((A² − 1)/12) of a standard deviation in points, A = 5 steps of 25 points; 0 where it would be negative
 * (James, Demaree & Wolf 1984).
 */
export function withinGroupAgreement(spread: number): number {
	const steps = spread / STEP;
	return Math.max(0, 1 - (steps * steps) / CHANCE_VARIANCE);
}
