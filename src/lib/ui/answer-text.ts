import type { Question } from '#lib/content/question.ts';
import type { Answer } from '#lib/core/scoring/answer-sheet.ts';
import { number } from '#lib/i18n/formats.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** An answer in the words the person chose it by, or as a number of the language. */
export function answerText({ options }: Pick<Question, 'options'>, answer: Answer, language: Language): string {
	if (typeof answer === 'number') return number(language, answer);
	const chosen = Array.isArray(answer) ? answer : [String(answer)];
	return chosen.map((id) => options.find((option) => option.id === id)?.label ?? id).join(', ');
}
