import { disagreementOrder } from '#lib/core/groups/disagreement-order.ts';
import type { Pictures } from '#lib/flow/workshop/workshop-events.ts';

/** Whether there is anything to show of an area; where there is not, more people would have to answer. */
export const isToldOf = (pictures: Pictures, id: string) => Boolean(pictures[id]?.mean.value);

/** The largest gap first; what is held back stands last. */
export function byGap(pictures: Pictures, ids: string[]): string[] {
	const gapOf = (id: string) => pictures[id]?.mean.value?.gap.gap ?? -Infinity;
	return [...ids].sort((a, b) => (gapOf(a) === gapOf(b) ? 0 : gapOf(b) - gapOf(a)));
}

/** Where the room disagrees most first; what is held back stands last, by its gap. */
export function byDisagreement(pictures: Pictures, ids: string[]): string[] {
	const shown = Object.fromEntries(ids.map((id) => [id, pictures[id]!]));
	const told = disagreementOrder(shown);
	return [...told, ...byGap(pictures, ids).filter((id) => !told.includes(id))];
}
