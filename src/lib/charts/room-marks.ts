import type { CompetencyPicture } from '../core/groups/picture.ts';
import type { Verdict } from '../core/scoring/result.ts';
import { scoreBand, type ScoreBand } from './score-band.ts';

/** A competency whose mean is told, as numbers to draw. */
export interface RoomMark {
	id: string;
	mean: number;
	target: number;
	/** Where the mean plausibly lies as it is held against the target, clipped to the scale. */
	band: ScoreBand;
	verdict: Verdict;
	/** Of the round before, where there is one. */
	earlier: number | null;
}

export function roomMarks(
	pictures: Record<string, CompetencyPicture>,
	earlier: Record<string, CompetencyPicture> = {}
): RoomMark[] {
	return Object.entries(pictures).flatMap(
		([
			id,
			{
				mean: { value }
			}
		]) => {
			if (!value) return [];
			const target = value.mean + value.gap.gap;
			const band = scoreBand(target, value.gap)!;
			return [
				{
					id,
					mean: value.mean,
					target,
					band,
					verdict: value.gap.verdict,
					earlier: earlier[id]?.mean.value?.mean ?? null
				}
			];
		}
	);
}
