import type { AnswerSheet } from '../core/scoring/answer-sheet.ts';
import { instrument } from './instrument.ts';

/** Steps (0 … 4) of a made-up head of department, per competency: two placements, then two pieces of evidence. */
const STEPS: Record<string, [number, number, number, number]> = {
	leadership: [3, 3, 2, 3],
	analysis: [3, 2, 3, 2],
	communication: [4, 4, 4, 3],
	teams: [4, 4, 4, 4],
	finance: [2, 3, 2, 2],
	process: [2, 2, 1, 2],
	change: [2, 3, 2, 2],
	customer: [2, 1, 2, 1]
};

const core = instrument.items.filter(({ module }) => module === 'core');

const answers = Object.fromEntries(
	Object.entries(STEPS).flatMap(([competency, steps]) =>
		core
			.filter((item) => item.competency === competency)
			.map((item, index) => [item.id, item.options?.[steps[index] ?? 0]?.id ?? 'skipped'])
	)
);

/** The answers behind the result that the welcome page shows. */
export const sampleSheet: AnswerSheet = {
	format: 'coo-fit/answers@1',
	instrument: `${instrument.id}@${instrument.version}`,
	form: { modules: ['core'] },
	purpose: 'development',
	industry: 'general',
	locale: 'en',
	seed: 1,
	answers,
	timing: {}
};
