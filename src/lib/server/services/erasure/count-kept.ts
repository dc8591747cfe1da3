import type { Candidates } from '../../ports/candidate.ts';

/** How many candidates of a screening something is kept of: of those who withdrew, nothing is. */
export async function countKept(candidates: Pick<Candidates, 'count'>, screening: string): Promise<number> {
	const counts = Object.entries(await candidates.count(screening));
	return counts.reduce((sum, [state, some]) => sum + (state === 'withdrawn' ? 0 : some), 0);
}
