import type { CompetencyPicture } from './picture.ts';

/**
 * The competencies whose agreement is told, those where the room disagrees most first: by average deviation, then by
 * r_wg, then in the order they come in.
 */
export function disagreementOrder(competencies: Record<string, CompetencyPicture>): string[] {
	const told = Object.entries(competencies).flatMap(
		([
			id,
			{
				agreement: { value }
			}
		]) => (value ? [{ id, ...value }] : [])
	);
	return told.sort((a, b) => b.deviation - a.deviation || a.rwg - b.rwg).map(({ id }) => id);
}
