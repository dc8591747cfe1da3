import type { Result } from './result.ts';

/** Placement this many points above evidence is worth asking about: one and a half steps of an anchored item. */
export const FAR_ABOVE = 37.5;
/** A placement from here on claims work across departments or more. */
export const HIGH_CLAIM = 75;

export type ClaimReason = 'self-view' | 'far-above' | 'thin';

export interface Claim {
	competency: string;
	reason: ClaimReason;
	/** Points that the placement lies above the rest; null where there is nothing to compare it with. */
	difference: number | null;
}

/**
 * Where someone places themselves higher than what they did bears out, each competency once and in instrument order:
 * above the other methods beyond the 90 % limit (`self-view`), at least 37.5 points above evidence (`far-above`), or at 75
 * points or more with an evidence item left open (`thin`). It says what to ask about, and nothing about honesty.
 */
export function claimsToCheck({ competencies, selfView }: Pick<Result, 'competencies' | 'selfView'>): Claim[] {
	return Object.entries(competencies).flatMap(([competency, { methods }]): Claim[] => {
		const seen = selfView[competency];
		if (seen && seen.difference > 0) return [{ competency, reason: 'self-view', difference: seen.difference }];
		const { placement, evidence } = methods;
		if (!placement || !evidence || placement.score === null) return [];
		const difference = evidence.score === null ? null : placement.score - evidence.score;
		if (difference !== null && difference >= FAR_ABOVE) return [{ competency, reason: 'far-above', difference }];
		const isThin = placement.score >= HIGH_CLAIM && evidence.n < evidence.k;
		return isThin ? [{ competency, reason: 'thin', difference }] : [];
	});
}
