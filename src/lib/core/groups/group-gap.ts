import type { Requirement } from '../instrument/instrument.ts';
import { rootSumSquare } from '../scoring/root-sum-square.ts';
import { normalQuantile } from '../statistics/normal.ts';
import type { GroupGap } from './picture.ts';

/**
 * G = T − x̄ with the band G ± √(r² + (z·SE_T)²), r half the width of the mean's t interval: the two intervals joined
 * (Zou & Donner 2008). In points; verdict by the band.
 */
export function groupGap(mean: number, reach: number, requirement: Requirement, confidence: number): GroupGap {
	const gap = requirement.target - mean;
	const half = rootSumSquare(reach, normalQuantile((1 + confidence / 100) / 2) * requirement.se);
	const [low, high] = [gap - half, gap + half];
	const verdict = low > 0 ? 'below' : high < 0 ? 'meets' : 'unclear';
	return { gap, low, high, verdict };
}
