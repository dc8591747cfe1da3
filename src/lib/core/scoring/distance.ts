/** `far`: more than one step of an anchored item (25 points) below the target; `near`: less; `there`: at it or above. */
export type Distance = 'far' | 'near' | 'there';

/** How far a gap G = T − X, in points, is from closed. */
export function distance(gap: number): Distance {
	if (gap > 25) return 'far';
	return gap > 0 ? 'near' : 'there';
}
