import { TOLD_CHANGE, TOLD_DEVIATION, TOLD_MEAN, TOLD_SPREAD } from './group-limits.ts';

const between = (min: number, value: number, max: number) => Math.max(min, Math.min(value, max));

/** A mean as it is told: in whole points from 10 to 90. */
export function tellMean(mean: number): number {
	return between(TOLD_MEAN.min, Math.round(mean), TOLD_MEAN.max);
}

/**
 * A standard deviation as it is told beside that mean: in whole points from 10 to 35, and no larger than the way from the
 * mean to the nearer end of the scale.
 */
export function tellSpread(spread: number, toldMean: number): number {
	return between(TOLD_SPREAD.min, Math.round(spread), Math.min(TOLD_SPREAD.max, toldMean, 100 - toldMean));
}

/** A tenth of a step of the scale, in points. */
const TENTH = 2.5;

/**
 * An average deviation, in points, as it is told beside that standard deviation: in tenths of a step (of 25 points),
 * from .7 to .9 of the standard deviation. In steps.
 */
export function tellDeviation(deviation: number, toldSpread: number): number {
	const least = Math.ceil((TOLD_DEVIATION.min * toldSpread) / TENTH);
	const most = Math.floor((TOLD_DEVIATION.max * toldSpread) / TENTH);
	return between(least, Math.round(deviation / TENTH), most) / 10;
}

/** A mean change as it is told: in whole points, up to 50 either way. */
export function tellChange(change: number): number {
	// The sum turns −0 into 0.
	return between(-TOLD_CHANGE, Math.round(change), TOLD_CHANGE) + 0;
}

/** The standard deviation of changes as it is told: in whole points from 10 to 35. */
export function tellChangeSpread(spread: number): number {
	return between(TOLD_SPREAD.min, Math.round(spread), TOLD_SPREAD.max);
}
