import type { Count } from './picture.ts';

/**
 * How many of a group are said to have a score: the exact number where everybody has one or at least k have none, else
 * no more than that fewer than k have none. Null where that is less than needed, or could be.
 */
export function toldCount(all: number, scored: number, needed: number, smallest: number): Count | null {
	const missing = all - scored;
	const isExact = missing === 0 || missing >= smallest;
	const n = isExact ? scored : all - (smallest - 1);
	return n >= needed ? { n, isExact } : null;
}
