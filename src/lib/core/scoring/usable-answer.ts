import type { Item } from '../instrument/instrument.ts';
import type { Answer } from './answer-sheet.ts';

/**
 * Whether an answer says something: options that the item has (at least one), a finite number, or a rating of every
 * action.
 */
export function isUsable(item: Item, answer: Answer | undefined): boolean {
	if (item.kind === 'judgement') return isFullyRated(item, answer);
	if (item.answer === 'number') return Number.isFinite(answer);
	if (item.answer === 'choices') {
		return Array.isArray(answer) && answer.length > 0 && answer.every((id) => optionPosition(item, id) >= 0);
	}
	return optionPosition(item, answer) >= 0;
}

/** Where the chosen option stands among the item's options, 0 for the first; −1 for no option of the item. */
export function optionPosition(item: Item, answer: Answer | undefined): number {
	return (item.options ?? []).findIndex((option) => option.id === answer);
}

/** Whether every action of a judgement item carries a whole rating from 1 to 5. */
export function isFullyRated(item: Item, answer: Answer | undefined): answer is Record<string, number> {
	if (typeof answer !== 'object' || answer === null || Array.isArray(answer) || !item.actions?.length) return false;
	return item.actions.every((action) => [1, 2, 3, 4, 5].includes(answer[action.id] as number));
}
