import type { Item } from '../instrument/instrument.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { qualityIndices } from './quality-indices.ts';
import { qualityLabel } from './quality-label.ts';
import type { Quality } from './result.ts';

/** How the sheet was answered: seven indices and the label they add up to; it informs and changes no score. */
export function quality(
	items: Item[],
	sheet: Pick<AnswerSheet, 'answers' | 'timing'>,
	points: Record<string, number | null>,
	words: Record<string, number>
): Quality {
	const indices = qualityIndices(items, sheet, points, words);
	return { label: qualityLabel(indices), indices };
}
