import { loadCharts } from '#lib/charts/load-charts.ts';
import type { Instrument } from '#lib/core/instrument/instrument.ts';
import type { Quiz } from '#lib/flow/quiz/quiz.svelte.ts';
import { number, percent } from '#lib/i18n/formats.ts';
import { scoreQuiz, type Reading } from './score-quiz.ts';

/** What it takes of the result page's data. */
export type Rehearsed = Reading & { instrument: Instrument };

/** Does ahead what the first sight of a result would wait for: the scores, the charts' code, the first plural and numbers. */
export function rehearseResult(quiz: Quiz, { instrument, ...reading }: Rehearsed): void {
	// Without a network the result page asks for them again.
	loadCharts().catch(() => undefined);
	scoreQuiz(instrument, quiz, reading);
	new Intl.PluralRules(reading.language).select(1);
	number(reading.language, 1);
	percent(reading.language, 1);
}
