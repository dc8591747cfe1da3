import type { Finding } from './fault.ts';
import type { Item } from './instrument.ts';

const WIDEST = 0.2;

/** The faults of what a work sample with fixed figures counts as right; one whose figures follow from the seed names nothing. */
export function checkWorkSample({ kind, answer, range, right, nearMiss, tolerance }: Item): Finding[] {
	const isNamed = [right, nearMiss, tolerance].some((part) => part !== undefined);
	if (!isNamed) return [];
	if (kind !== 'worksample' || answer !== 'number') return [[true, 'right-misplaced', kind]];
	if (right === undefined) return [[true, 'right-missing', right]];
	const isPossible = (value: number) => !range || (value >= range.min && value <= range.max);
	const reach = (tolerance ?? 0.01) * Math.abs(right);
	return [
		[!isPossible(right), 'right-out-of-range', right],
		[nearMiss !== undefined && !isPossible(nearMiss), 'near-miss-out-of-range', nearMiss],
		[nearMiss !== undefined && Math.abs(nearMiss - right) <= reach, 'near-miss-is-right', nearMiss],
		[tolerance !== undefined && !(tolerance > 0 && tolerance <= WIDEST), 'tolerance-out-of-range', tolerance]
	];
}
