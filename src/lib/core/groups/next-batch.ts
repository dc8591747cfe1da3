import type { Member, Round, Withheld } from './picture.ts';

/**
 * Who a new picture of the round would add: nobody, or at least k. No two pictures of a round differ by fewer, and
 * after somebody in a picture has withdrawn there is no other. `frozen` is for good.
 */
export function nextBatch(
	{ batches, hasWithdrawn }: Round,
	submitted: readonly Member[],
	smallest: number
): { batch: Member[] } | { reason: Withheld | 'frozen' } {
	if (hasWithdrawn) return { reason: 'frozen' };
	const known = new Set(batches.flat().map(({ id }) => id));
	const batch = submitted.filter(({ id }) => !known.has(id));
	if (batch.length >= smallest || (batch.length === 0 && known.size > 0)) return { batch };
	return { reason: known.size > 0 ? 'needs-more' : 'too-few' };
}
