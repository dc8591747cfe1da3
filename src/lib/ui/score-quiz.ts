import type { Instrument } from '#lib/core/instrument/instrument.ts';
import type { Result } from '#lib/core/scoring/result.ts';
import { score } from '#lib/core/scoring/score.ts';
import type { Quiz } from '#lib/flow/quiz.svelte.ts';
import type { Language } from '#lib/i18n/languages.ts';

export interface Page {
	language: Language;
	/** By item id, for the time index of the answer quality. */
	wordCounts: Record<string, number>;
}

let last: { of: string; result: Result } | null = null;

/** The result of the quiz as it stands. Asked for the same again, as on the way from the review, it answers with what it has. */
export function scoreQuiz(instrument: Instrument, quiz: Quiz, { language, wordCounts }: Page): Result {
	const sheet = quiz.sheet(language);
	const { confidence } = quiz.setup;
	const of = JSON.stringify([sheet, confidence]);
	if (last?.of !== of) {
		last = { of, result: score(instrument, sheet, { ...(confidence && { confidence }), words: wordCounts }) };
	}
	return last.result;
}
