import { fillItem } from '#lib/content/fill.ts';
import type { Question } from '#lib/content/question.ts';
import { figuresOf } from '#lib/core/worksample/figures-of.ts';
import { number } from '#lib/i18n/formats.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** A question with the figures that this person's seed gives it; one without figures stays as it is. */
export function fillQuestion(question: Question, seed: number, language: Language): Question {
	if (question.kind !== 'worksample') return question;
	return fillItem(question, figuresOf(question.id, seed), (value) =>
		number(language, value, Number.isInteger(value) ? 0 : 1)
	);
}
