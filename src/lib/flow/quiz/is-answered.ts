import { ACTIONS } from '../../core/instrument/instrument.ts';
import type { Answer } from '../../core/scoring/answer-sheet.ts';

/** Whether this is a whole answer: of a scenario, a rating of every one of its actions. */
export function isAnswered(answer: Answer | undefined): boolean {
	if (typeof answer !== 'object' || Array.isArray(answer)) return answer !== undefined;
	return Object.keys(answer).length === ACTIONS;
}
