import { METHODS, type Instrument, type Item, type Method, type Purpose } from '../instrument/instrument.ts';
import { workSampleKeys } from '../worksample/work-sample-keys.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { estimateCompetency, type Estimate } from './competency-estimate.ts';
import { formItems } from './form-items.ts';
import { itemPoints } from './item-points.ts';
import { isUsable } from './usable-answer.ts';

/** What a comparison takes from a sheet of answers: what was asked, and what was answered. */
export type Answered = Pick<AnswerSheet, 'form' | 'industry' | 'seed' | 'answers'>;

/** One competency of two sheets, over the same items. */
export interface SharedScore {
	/** How many items have points in both. */
	count: number;
	/** Whether both asked about it, but with no item in common. */
	isUnshared: boolean;
	/** Of the first sheet and of the second, in points. */
	estimates: [Estimate, Estimate];
}

/**
 * Two sheets scored over the items that both asked, each in the industry it was answered for; an item without points in
 * one has none in either, so that both are made of the same methods and items (docs/METHODS.md).
 */
export function scoreShared(
	instrument: Instrument,
	first: Answered,
	second: Answered,
	purpose: Purpose
): Record<string, SharedScore> {
	const [asked, askedToo] = [scoredItems(instrument, first), scoredItems(instrument, second)];
	const items = asked.filter((item) => askedToo.includes(item));
	const answered = items.filter((item) => [first, second].every(({ answers }) => isUsable(item, answers[item.id])));
	const pointsOf = ({ answers, seed }: Answered) => itemPoints(answered, answers, workSampleKeys(seed));
	const [points, pointsToo] = [pointsOf(first), pointsOf(second)];
	// Ratings that do not vary give no points to any scenario, in one of the two perhaps.
	const given = answered.filter(({ id }) => points[id] !== null && pointsToo[id] !== null);
	const only = (of: Record<string, number | null>) => Object.fromEntries(given.map(({ id }) => [id, of[id]!]));
	return Object.fromEntries(
		instrument.competencies.map((competency) => {
			const isOn = (item: Item) => item.competency === competency;
			const estimate = (of: typeof points) => estimateCompetency(competency, items, only(of), purpose);
			const estimates: SharedScore['estimates'] = [estimate(points), estimate(pointsToo)];
			const isUnshared = !items.some(isOn) && asked.some(isOn) && askedToo.some(isOn);
			return [competency, { count: given.filter(isOn).length, isUnshared, estimates }];
		})
	);
}

const scoredItems = (instrument: Instrument, sheet: Answered): Item[] =>
	formItems(instrument, sheet).filter(({ kind }) => METHODS.includes(kind as Method));
