import type { CompetencyPicture } from '#lib/core/groups/picture.ts';
import type { WorkshopContext } from '#lib/flow/workshop/workshop.machine.ts';

type Pictures = Record<string, CompetencyPicture>;

/** What of the room everybody sees: the last round of which something is revealed, and beside it the one before. */
export function roomShown({ round: now, revealed, taken }: WorkshopContext) {
	const rounds = Object.keys(revealed).map(Number);
	if (rounds.length === 0) return null;
	const round = Math.max(...rounds);
	return {
		/** Whether another round has begun since, of which nothing is seen yet. */
		isEarlier: round < now,
		pictures: revealed[round] as Pictures,
		earlier: revealed[round - 1] as Pictures | undefined,
		n: taken[round]?.n ?? 0
	};
}
