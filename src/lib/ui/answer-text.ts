import type { Question } from '#lib/content/question.ts';
import type { Answer } from '#lib/core/scoring/answer-sheet.ts';

/** An answer in the words the person chose it by. */
export function answerText({ options }: Pick<Question, 'options'>, answer: Answer): string {
	if (typeof answer === 'number') return String(answer);
	const chosen = Array.isArray(answer) ? answer : [String(answer)];
	return chosen.map((id) => options.find((option) => option.id === id)?.label ?? id).join(', ');
}
