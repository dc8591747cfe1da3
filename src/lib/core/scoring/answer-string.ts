import type { Item } from '../instrument/instrument.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { optionPosition } from './usable-answer.ts';

/** Positions (0 … 4) of the options chosen in the answered placement and evidence items, in form order. */
export function answerString(items: Item[], answers: AnswerSheet['answers']): number[] {
	return items
		.filter(({ kind }) => kind === 'placement' || kind === 'evidence')
		.map((item) => optionPosition(item, answers[item.id]))
		.filter((position) => position >= 0);
}
