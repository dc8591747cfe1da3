/** From three raters on; of two, their difference says the same. */
export const FEWEST_RATERS = 3;

/** AD = Σ|x − x̄| / n, in steps of the scale (Burke, Finkelstein & Dusig 1999); null below three ratings. */
export function averageDeviation(ratings: number[]): number | null {
	if (ratings.length < FEWEST_RATERS) return null;
	const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
	return ratings.reduce((sum, rating) => sum + Math.abs(rating - mean), 0) / ratings.length;
}

/** A scale of A steps counts as agreed on up to A/6 (Burke & Dunlap 2002). */
const UPPER_LIMIT = 5 / 6;

export type Agreement = 'same' | 'near' | 'apart' | 'alone';

/**
 * How far ratings from 1 to 5 agree. Two: the same, one step from each other (`near`), or more (`apart`). From three on by
 * their average deviation: 0, at most 5/6, or more. Fewer than two ratings are `alone`.
 */
export function agreement(ratings: number[]): Agreement {
	if (ratings.length < 2) return 'alone';
	const range = Math.max(...ratings) - Math.min(...ratings);
	if (range === 0) return 'same';
	const isNear = (averageDeviation(ratings) ?? range) <= (ratings.length < FEWEST_RATERS ? 1 : UPPER_LIMIT);
	return isNear ? 'near' : 'apart';
}
