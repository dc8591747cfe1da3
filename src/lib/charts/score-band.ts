import type { CompetencyScore } from '../core/scoring/result.ts';

/** Where a score plausibly lies, 0 … 100. */
export type ScoreBand = [low: number, high: number];

/** The band of a gap seen from its target, clipped to the scale, which is for the eye only; null without a score. */
export function scoreBand(target: number, { low, high }: Pick<CompetencyScore, 'low' | 'high'>): ScoreBand | null {
	return low === null || high === null ? null : [clip(target - high), clip(target - low)];
}

const clip = (points: number) => Math.min(100, Math.max(0, points));
