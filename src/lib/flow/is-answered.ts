import { ACTIONS } from '../core/instrument/instrument.ts';
import type { Answer } from '../core/scoring/answer-sheet.ts';

/** Whether a question has an answer: of a scenario, a rating of every one of its actions. */
export function isAnswered(answers: Record<string, Answer>, item: string): boolean {
	const answer = Object.hasOwn(answers, item) ? answers[item] : undefined;
	if (answer === undefined) return false;
	return typeof answer !== 'object' || Array.isArray(answer) || Object.keys(answer).length === ACTIONS;
}
