import type { WorkshopContext } from '#lib/flow/workshop/workshop.machine.ts';

/** What of the room everybody sees: the last round of which something is revealed, and beside it the one before. */
export function roomShown({ round: now, revealed, taken }: WorkshopContext) {
	const rounds = Object.keys(revealed).map(Number);
	if (rounds.length === 0) return null;
	const round = Math.max(...rounds);
	return {
		/** Whether another round has begun since, of which nothing is seen yet. */
		isEarlier: round < now,
		pictures: revealed[round]!,
		earlier: revealed[round - 1],
		n: taken[round]?.n ?? 0
	};
}

/** Whether the picture of this round is taken, and nothing of it can be shown to anybody. */
export const isHeld = ({ round, taken }: WorkshopContext) => Boolean(taken[round]?.isHeld);
