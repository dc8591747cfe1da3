import { standardDeviation } from '../scoring/standard-deviation.ts';
import { averageDeviation } from '../statistics/average-deviation.ts';
import { mean } from '../statistics/mean.ts';
import { TOLD_MEAN, TOLD_SPREAD } from './group-limits.ts';
import type { CompetencyPicture } from './picture.ts';
import type { Known } from './testing-enumerator.ts';
import { tellDeviation, tellMean, tellSpread } from './told-figures.ts';

type Bounds = [number, number];

/** What a picture of one competency says about the scores of those in it, to somebody who knows how figures are told. */
export function knownOf({ mean: { value }, agreement }: CompetencyPicture): Known | null {
	if (!value || !value.isExact) return null;
	const { n, mean: told, spread } = value;
	const sum = sumBounds(n, told);
	const squares: Bounds = spread === null ? [0, 10_000 * n] : squareBounds(n, sum, spreadBounds(told, spread));
	const deviation = agreement.value?.deviation;
	const fits = (scores: number[]) =>
		tellMean(mean(scores)) === told &&
		(spread === null || tellSpread(standardDeviation(scores, 1), told) === spread) &&
		(deviation === undefined || tellDeviation(averageDeviation(scores)!, spread!) === deviation);
	return { n, sum, squares, fits };
}

/** What two pictures say about those who are in the later one alone: the difference of what each says of its own. */
export function knownBetween(earlier: Known, later: Known): Known {
	const between = (a: Bounds, b: Bounds): Bounds => [Math.max(0, b[0] - a[1]), b[1] - a[0]];
	const n = later.n - earlier.n;
	const [sum, squares] = [between(earlier.sum, later.sum), between(earlier.squares, later.squares)];
	const isIn = (value: number, [low, high]: Bounds) => value >= low - 1e-9 && value <= high + 1e-9;
	const fits = (scores: number[]) =>
		isIn(total(scores), sum) && isIn(total(scores.map((score) => score * score)), squares);
	return { n, sum, squares, fits };
}

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

function sumBounds(n: number, told: number): Bounds {
	const low = told === TOLD_MEAN.min ? 0 : told - 0.5;
	const high = told === TOLD_MEAN.max ? 100 : told + 0.5;
	return [n * low, n * high];
}

function spreadBounds(mean: number, told: number): Bounds {
	const most = Math.min(TOLD_SPREAD.max, mean, 100 - mean);
	return [told === TOLD_SPREAD.min ? 0 : told - 0.5, told === most ? 100 : told + 0.5];
}

/** Σx² = (n − 1)s² + (Σx)²/n. */
function squareBounds(n: number, sum: Bounds, spread: Bounds): Bounds {
	const [low, high] = [0, 1].map((at) => (n - 1) * spread[at]! * spread[at]! + (sum[at]! * sum[at]!) / n);
	return [low!, high!];
}
