import { loadCharts } from '#lib/charts/load-charts.ts';
import type { Instrument } from '#lib/core/instrument/instrument.ts';
import type { Quiz } from '#lib/flow/quiz.svelte.ts';
import { number, percent } from '#lib/i18n/formats.ts';
import { createTranslate, type Catalogue } from '#lib/i18n/translate.ts';
import { scoreQuiz, type Page } from './score-quiz.ts';

/** Does ahead what the first sight of a result would wait for: the scores, the charts' code, the first plural and numbers. */
export function rehearseResult(instrument: Instrument, quiz: Quiz, page: Page & { catalogue: Catalogue }): void {
	void loadCharts();
	scoreQuiz(instrument, quiz, page);
	createTranslate(() => page.catalogue)('say.below', { count: 1 });
	number(page.language, 1);
	percent(page.language, 1);
}
