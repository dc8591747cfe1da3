import { instrument } from '#lib/content/instrument.ts';
import { sampleSheet } from '#lib/content/sample.ts';
import type { Result, Verdict } from '#lib/core/scoring/result.ts';
import { score } from '#lib/core/scoring/score.ts';

/** The result that the welcome page shows. */
export const sampleResult = score(instrument, sampleSheet);

/** A result with these verdicts, first competency first; null is not assessed. */
export function resultWith(verdicts: (Verdict | null)[]): Result {
	const competencies = Object.entries(sampleResult.competencies).map(([id, scored], at) => {
		const verdict = verdicts[at] ?? null;
		const unknown = { score: null, se: null, gap: null, low: null, high: null, shortfall: null, priority: null };
		return [id, { ...scored, ...(verdict ? {} : { ...unknown, status: 'not-assessed' }), verdict }];
	});
	return { ...sampleResult, competencies: Object.fromEntries(competencies) };
}
