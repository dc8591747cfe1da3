import { METHODS, SECONDS, type Instrument, type Item } from '../instrument/instrument.ts';
import { methodWeights } from '../instrument/method-weights.ts';
import { expectedShortfall } from './expected-shortfall.ts';
import { formItems } from './form-items.ts';
import { methodError, observedSpread } from './method-score.ts';
import type { Result } from './result.ts';
import { rootSumSquare } from './root-sum-square.ts';

/** What a deep module promises: how much of the priority it would take away, and how many seconds it asks for. */
export interface Sharpening {
	module: string;
	competency: string;
	benefit: number;
	seconds: number;
}

/**
 * The deep modules not yet taken of competencies with a score, the largest I·(S now − S after) first
 * (docs/METHODS.md).
 */
export function sharpen(instrument: Instrument, result: Result): Sharpening[] {
	return instrument.competencies
		.flatMap((competency) => promise(instrument, result, competency))
		.sort((a, b) => b.benefit - a.benefit);
}

function promise(instrument: Instrument, result: Result, competency: string): Sharpening[] {
	const { gap, shortfall } = result.competencies[competency]!;
	const module = `deep:${competency}`;
	const items = formItems(instrument, { ...result, form: { modules: [...result.form.modules, module] } });
	const added = items.filter((item) => item.module === module);
	if (gap === null || shortfall === null || added.length === 0 || result.form.modules.includes(module)) return [];
	const { importance, se } = result.profile.competencies[competency]!;
	const after = expectedShortfall(gap, rootSumSquare(fullError(items, result, competency), se));
	const seconds = added.reduce((sum, { kind }) => sum + SECONDS[kind], 0);
	return [{ module, competency, benefit: importance * (shortfall - after), seconds }];
}

/**
 * SE = √Σ(w·SE)²/Σw with every item of the competency answered, in points; the spread s of a method as it is known
 * now.
 */
function fullError(items: Item[], { points, purpose }: Result, competency: string): number {
	const weights = methodWeights(purpose, competency);
	let all = 0;
	const errors: number[] = [];
	for (const method of METHODS) {
		const own = items.filter((item) => item.competency === competency && item.kind === method);
		const weight = weights[method];
		if (own.length === 0 || !weight) continue;
		const given = own.map(({ id }) => points[id] ?? null).filter((value) => value !== null);
		all += weight;
		errors.push(weight * methodError(observedSpread(given), own.length));
	}
	return rootSumSquare(...errors) / all;
}
