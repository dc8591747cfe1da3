import type { Instrument, Profile } from '#lib/core/instrument/instrument.ts';
import type { Result } from '#lib/core/scoring/result.ts';
import { score } from '#lib/core/scoring/score.ts';
import type { Quiz } from '#lib/flow/quiz/quiz.svelte.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** What the page that shows a result adds to the answers. */
export interface Reading {
	language: Language;
	/** By item id, for the time index of the answer quality. */
	wordCounts: Record<string, number>;
}

/** The result of the quiz as it stands, against an edited profile where there is one. Asked for the same again, as on the way from the review, it answers with what it has. */
export function scoreQuiz(
	instrument: Instrument,
	quiz: Quiz,
	{ language, wordCounts }: Reading,
	profile?: Profile
): Result {
	const sheet = quiz.sheet(language);
	const { confidence } = quiz.setup;
	const options = { ...(confidence && { confidence }), words: wordCounts, profile };
	const of = JSON.stringify([sheet, options]);
	const { held } = quiz;
	if (held.rehearsed?.of !== of) held.rehearsed = { of, result: score(instrument, sheet, options) };
	return held.rehearsed.result;
}
