/** People below which nothing about a group is told; 3 only where the participants were told before they joined. */
export const SMALLEST_GROUP = 5;
export const SMALLEST_ANNOUNCED = 3;

/** People, or pairs, from which on each statistic is told (docs/METHODS.md). A mean is told from the smallest group on. */
export const SPREAD_FROM = 5;
export const AGREEMENT_FROM = 7;
export const DISTRIBUTION_FROM = 10;
export const CHANGE_FROM = 10;
/** People in each bin. */
export const BIN_FROM = 3;
/** People in a bin in which a smaller one is hidden at the top of the scale. */
export const HIDING_FROM = 5;

/** Points between which a mean is told: beyond, the room is so close to an end of the scale that single scores show. */
export const TOLD_MEAN = { min: 10, max: 90 } as const;
/** Points between which a standard deviation is told, below that of one person's score and up to where r_wg is zero. */
export const TOLD_SPREAD = { min: 10, max: 35 } as const;
/** Shares of the standard deviation between which an average deviation is told; √(2/π) ≈ .8 in a normal distribution. */
export const TOLD_DEVIATION = { min: 0.7, max: 0.9 } as const;
/** Points between which a mean change is told. */
export const TOLD_CHANGE = 50;
/** Points taken for the standard deviation where it is not told: the assumed spread of items. */
export const ASSUMED_SPREAD = 25;
