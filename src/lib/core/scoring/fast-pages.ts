import type { Item } from '../instrument/instrument.ts';
import type { AnswerSheet } from './answer-sheet.ts';

/**
 * Pages of the form that have a time and a word count, and how many of them took less than max(2 s, 0.12 s × words).
 */
export function fastPages(
	items: Item[],
	timing: AnswerSheet['timing'],
	words: Record<string, number>
): { timed: number; fast: number } {
	const timed = items.filter(({ id }) => Number.isFinite(timing[id]) && Number.isFinite(words[id]));
	const fast = timed.filter(({ id }) => timing[id]! < Math.max(2000, 120 * words[id]!));
	return { timed: timed.length, fast: fast.length };
}
