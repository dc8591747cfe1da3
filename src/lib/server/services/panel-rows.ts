import type { Result } from '../../core/scoring/result.ts';
import { interviewAreas } from '../../core/scoring/interview-areas.ts';
import { agreement, averageDeviation, type Agreement } from '../../core/statistics/average-deviation.ts';
import type { Rating } from '../ports/interviews.ts';
import type { Sheet } from './read-panel.ts';

/** One area, everything that is known of it side by side: never averaged, since each says something of its own. */
export interface PanelRow {
	competency: string;
	/** In points, null where there is none. */
	placement: number | null;
	evidence: number | null;
	decisions: number | null;
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
	return interviewAreas(result).map(({ competency }) => {
		const { placement, evidence, judgement } = result.competencies[competency]!.methods;
		const ratings = sheets.map((sheet) => sheet.ratings[competency] ?? OPEN);
		const given = ratings.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
		return {
			competency,
			placement: placement?.score ?? null,
			evidence: evidence?.score ?? null,
			decisions: judgement?.score ?? null,
			ratings,
			agreement: agreement(given),
			difference: given.length < 2 ? null : Math.max(...given) - Math.min(...given),
			deviation: averageDeviation(given)
		};
	});
}
