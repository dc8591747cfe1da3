import type { MethodScore, Result } from '../../../core/scoring/result.ts';
import { interviewAreas } from '../../../core/scoring/interview-areas.ts';
import { agreement, averageDeviation, type Agreement } from '../../../core/statistics/average-deviation.ts';
import { normalQuantile } from '../../../core/statistics/normal.ts';
import type { Rating } from '../../ports/interviews.ts';
import type { Sheet } from './read-panel.ts';

/** What one method says of one area, in points, and the band at the result's confidence in which that plausibly lies. */
export type Points = Record<'score' | 'low' | 'high', number>;

/** One area, everything that is known of it side by side: never averaged, since each says something of its own. */
export interface PanelRow {
	competency: string;
	/** Null where there is none. */
	placement: Points | null;
	evidence: Points | null;
	decisions: Points | null;
	/** In the order of the sheets. */
	ratings: Rating[];
	agreement: Agreement;
	/** Largest less smallest rating, of two or more. */
	difference: number | null;
	/** Of three or more. */
	deviation: number | null;
}

const OPEN: Rating = { value: null, note: '' };

export function panelRows(result: Result, sheets: Pick<Sheet, 'ratings'>[]): PanelRow[] {
	const z = normalQuantile((1 + result.confidence / 100) / 2);
	return interviewAreas(result).map(({ competency }) => {
		const { placement, evidence, judgement } = result.competencies[competency]!.methods;
		const ratings = sheets.map((sheet) => sheet.ratings[competency] ?? OPEN);
		const given = ratings.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
		return {
			competency,
			placement: pointsOf(placement, z),
			evidence: pointsOf(evidence, z),
			decisions: pointsOf(judgement, z),
			ratings,
			agreement: agreement(given),
			difference: given.length < 2 ? null : Math.max(...given) - Math.min(...given),
			deviation: averageDeviation(given)
		};
	});
}

function pointsOf(method: MethodScore | undefined, z: number): Points | null {
	const { score = null, se = null } = method ?? {};
	if (score === null || se === null) return null;
	return { score, low: Math.max(0, score - z * se), high: Math.min(100, score + z * se) };
}
