import type { Item } from '../instrument/instrument.ts';
import { mean } from '../statistics/mean.ts';

export const FEWEST_COMPETENCIES = 6;

/**
 * Even-odd consistency 2r/(1 + r), not below −1: r between the mean points of the 1st, 3rd … and of the 2nd, 4th … answered
 * placement and evidence items of each competency; null below six competencies or where a side does not vary (Curran 2016).
 */
export function evenOddConsistency(items: Item[], points: Record<string, number | null>): number | null {
	const answered = items.filter(({ id, kind }) => (kind === 'placement' || kind === 'evidence') && points[id] !== null);
	const halves = [...new Set(answered.map(({ competency }) => competency))]
		.map((competency) => answered.filter((item) => item.competency === competency).map(({ id }) => points[id]!))
		.filter((own) => own.length >= 2)
		.map((own) => [0, 1].map((side) => mean(own.filter((_, at) => at % 2 === side))));
	const [odd, even] = [halves.map((half) => half[0]!), halves.map((half) => half[1]!)];
	if (halves.length < FEWEST_COMPETENCIES || isConstant(odd) || isConstant(even)) return null;
	const r = correlation(odd, even);
	return Math.max(-1, (2 * r) / (1 + r));
}

function isConstant(values: number[]): boolean {
	return values.every((value) => value === values[0]);
}

/** Pearson's r, held in −1 … 1 against rounding: just beyond −1 the step-up formula would change its sign. */
function correlation(x: number[], y: number[]): number {
	const [dx, dy] = [centred(x), centred(y)];
	const r = sumOfProducts(dx, dy) / Math.sqrt(sumOfProducts(dx, dx) * sumOfProducts(dy, dy));
	return Math.max(-1, Math.min(1, r));
}

function centred(values: number[]): number[] {
	const centre = mean(values);
	return values.map((value) => value - centre);
}

function sumOfProducts(a: number[], b: number[]): number {
	return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}
