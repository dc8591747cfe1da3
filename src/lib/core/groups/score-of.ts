import type { Member } from './picture.ts';

/** The score of one person in a competency, in points; null where they were not assessed. */
export function scoreOf({ scores }: Member, competency: string): number | null {
	return scores[competency]?.score ?? null;
}
