import type { Instrument } from '#lib/core/instrument/instrument.ts';
import type { AnswerSheet } from '#lib/core/scoring/answer-sheet.ts';
import { formItems } from '#lib/core/scoring/form-items.ts';
import type { Result } from '#lib/core/scoring/result.ts';
import { score } from '#lib/core/scoring/score.ts';
import type { Written } from '#lib/plan/written.ts';

/** What a phone fetches to turn answers into a result and a plan. */
export interface WorkshopReading {
	instrument: Instrument;
	/** By item id, for the time index of the answer quality. */
	wordCounts: Record<string, number>;
	written: Written;
}

/** The result of a round, of the competencies that the workshop asks about and no other. */
export function scoreRound(
	{ instrument, wordCounts }: Pick<WorkshopReading, 'instrument' | 'wordCounts'>,
	sheet: AnswerSheet,
	confidence: number
): Result {
	const result = score(instrument, sheet, { confidence, words: wordCounts });
	const asked = new Set(formItems(instrument, sheet).map(({ competency }) => competency));
	const competencies = Object.entries(result.competencies).filter(([id]) => asked.has(id));
	const robustness = Object.entries(result.robustness).filter(([id]) => asked.has(id));
	return {
		...result,
		competencies: Object.fromEntries(competencies),
		robustness: Object.fromEntries(robustness)
	};
}
