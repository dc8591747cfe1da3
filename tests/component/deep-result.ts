import { instrument } from '#lib/content/instrument.ts';
import { sampleSheet } from '#lib/content/sample.ts';
import type { Answer } from '#lib/core/scoring/answer-sheet.ts';
import { score } from '#lib/core/scoring/score.ts';
import { solutionOf } from '#lib/core/worksample/solution-of.ts';

const items = instrument.items.filter(({ module, industry }) => module === 'deep:analysis' && !industry);
const scenarios = items.filter(({ kind }) => kind === 'judgement');

/** Ratings as the keys have them, rounded up. */
const byKey = ({ actions = [] }: (typeof items)[number]): Answer =>
	Object.fromEntries(actions.map(({ id, key }) => [id, Math.ceil(key)]));

/** The sheet behind the sample, with the deep module of one area: scenarios rated like the keys, one work sample right, the other a slip. */
export const deepSheet = {
	...sampleSheet,
	form: { modules: ['core', 'deep:analysis'] },
	answers: {
		...sampleSheet.answers,
		...Object.fromEntries(scenarios.map((item) => [item.id, byKey(item)])),
		'analysis-losses': solutionOf('analysis-losses', sampleSheet.seed)!.key.right,
		'analysis-yield': Number(solutionOf('analysis-yield', sampleSheet.seed)!.key.nearMiss)
	} as Record<string, Answer>
};

export const deepResult = score(instrument, deepSheet);
