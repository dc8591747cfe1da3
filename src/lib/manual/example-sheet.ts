import { instrument } from '../content/instrument.ts';
import type { Item } from '../core/instrument/instrument.ts';
import type { Answer, AnswerSheet } from '../core/scoring/answer-sheet.ts';
import { formItems } from '../core/scoring/form-items.ts';
import { solutionOf } from '../core/worksample/solution-of.ts';

/** The seed of every figure in the manual. */
export const EXAMPLE_SEED = 2026;
/** The area that the manual works out: it has every kind of evidence. */
export const EXAMPLE_AREA = 'process';

/** Steps of placements and evidence in form order, and ratings of each scenario's actions: made up, and fixed. */
const STEPS = [2, 3, 2, 1, 3, 2, 2];
const RATINGS = [
	[4, 3, 2, 4],
	[2, 4, 3, 5]
];

const form = { modules: ['core', `deep:${EXAMPLE_AREA}`] };
const own = formItems(instrument, { form, industry: 'general' }).filter(
	({ competency }) => competency === EXAMPLE_AREA
);
const nth = ({ id }: Item, kinds: string[]) =>
	own.filter(({ kind }) => kinds.includes(kind)).findIndex((item) => item.id === id);

/** The first work sample is answered right, the second with the usual slip. */
function answerOf(item: Item): Answer {
	if (item.kind === 'judgement') {
		const ratings = RATINGS[nth(item, ['judgement'])] ?? [];
		return Object.fromEntries((item.actions ?? []).map(({ id }, at) => [id, ratings[at] ?? 3]));
	}
	if (item.kind === 'worksample') {
		const { right, nearMiss } = solutionOf(item.id, EXAMPLE_SEED)!.key;
		return nth(item, ['worksample']) === 0 ? right : (nearMiss ?? right);
	}
	return item.options?.[STEPS[nth(item, ['placement', 'evidence'])] ?? 0]?.id ?? 'skipped';
}

/** The items of the worked example, in form order. */
export const exampleItems = own;

/** The answers of the worked example: one area, with its deep module. */
export const exampleSheet: AnswerSheet = {
	format: 'coo-fit/answers@1',
	instrument: `${instrument.id}@${instrument.version}`,
	form,
	purpose: 'development',
	industry: 'general',
	locale: 'en',
	seed: EXAMPLE_SEED,
	answers: Object.fromEntries(own.map((item) => [item.id, answerOf(item)])),
	timing: {}
};
