import type { Item } from '../instrument/instrument.ts';
import type { AnswerSheet } from './answer-sheet.ts';

/** The least time to read a page: so many seconds, or so many for each of its words. */
export const READING = { seconds: 2, perWord: 0.12 };

/**
 * Pages of the form that have a time and a word count, and how many of them took less than max(2 s, 0.12 s × words).
 */
export function fastPages(
	items: Item[],
	timing: AnswerSheet['timing'],
	words: Record<string, number>
): { timed: number; fast: number } {
	const timed = items.filter(({ id }) => Number.isFinite(timing[id]) && Number.isFinite(words[id]));
	const least = (id: string) => Math.max(READING.seconds * 1000, READING.perWord * 1000 * words[id]!);
	const fast = timed.filter(({ id }) => timing[id]! < least(id));
	return { timed: timed.length, fast: fast.length };
}
