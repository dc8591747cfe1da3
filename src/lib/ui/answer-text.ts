import type { Question } from '#lib/content/question.ts';
import type { Answer } from '#lib/core/scoring/answer-sheet.ts';
import { number } from '#lib/i18n/formats.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** An answer in the words the person chose it by, as a number of the language, or as the ratings of the actions in their order. */
export function answerText(
	{ options, actions = [] }: Pick<Question, 'options' | 'actions'>,
	answer: Answer,
	language: Language
): string {
	if (typeof answer === 'number') return number(language, answer);
	if (typeof answer === 'object' && !Array.isArray(answer)) {
		return actions.map(({ id }, at) => `${at + 1}: ${answer[id] ?? '–'}`).join(' · ');
	}
	const chosen = Array.isArray(answer) ? answer : [String(answer)];
	return chosen.map((id) => options.find((option) => option.id === id)?.label ?? id).join(', ');
}
