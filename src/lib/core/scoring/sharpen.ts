import { METHODS, SECONDS, type Instrument, type Item } from '../instrument/instrument.ts';
import { methodWeights } from '../instrument/method-weights.ts';
import { formItems } from './form-items.ts';
import { measureGap } from './gap.ts';
import { methodError, observedSpread } from './method-score.ts';
import type { Result } from './result.ts';
import { rootSumSquare } from './root-sum-square.ts';

/** What a deep module promises: how much of the priority it would take away, and what it asks for. */
export interface Sharpening {
	module: string;
	competency: string;
	benefit: number;
	/** Those of the module that have no answer yet, and the time they take. */
	questions: number;
	seconds: number;
	/** Of the score afterwards, in points. */
	se: number;
	/** The band G ± z·se of the gap afterwards, in points; the score is taken as unchanged. */
	low: number;
	high: number;
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
	const { score, shortfall } = result.competencies[competency]!;
	const module = `deep:${competency}`;
	const items = formItems(instrument, { ...result, form: { modules: [...result.form.modules, module] } });
	const added = items.filter((item) => item.module === module);
	if (shortfall === null || added.length === 0 || result.form.modules.includes(module)) return [];
	const requirement = result.profile.competencies[competency]!;
	const se = fullError(items, result, competency);
	const after = measureGap({ score, se }, requirement, result.confidence)!;
	const open = added.filter(({ id }) => !(id in result.answers));
	const seconds = open.reduce((sum, { kind }) => sum + SECONDS[kind], 0);
	const benefit = requirement.importance * (shortfall - after.shortfall);
	return [{ module, competency, benefit, questions: open.length, seconds, se, low: after.low, high: after.high }];
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
