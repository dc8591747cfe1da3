/**
 * Why scores are not taken: nobody of this phone is in the workshop, it is closed, the next round has begun, or the server cannot
 * read them.
 */
export const SCORE_REFUSALS = ['unknown', 'closed', 'late', 'scores'] as const;
export type ScoreRefusal = (typeof SCORE_REFUSALS)[number];
