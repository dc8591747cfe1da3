/** `far`: more than one step of an anchored item (25 points) below the target; `near`: less; `there`: at it or above. */
export type Distance = 'far' | 'near' | 'there';

/** How far a gap G = T − X, in points, is from closed. */
export function distance(gap: number): Distance {
	if (gap > 25) return 'far';
	return gap > 0 ? 'near' : 'there';
}

/** Half-way between the second and the third step of an anchored item: below it, someone's scope is their own work or team. */
const DEPARTMENT = 37.5;

/**
 * Which block of the plan speaks to someone with this score and gap. `far` is written for a scope of one's own work or team;
 * whoever leads a department is spoken to as such, however far the target.
 */
export function planBlock(gap: number, score: number): Distance {
	const away = distance(gap);
	return away === 'far' && score >= DEPARTMENT ? 'near' : away;
}
