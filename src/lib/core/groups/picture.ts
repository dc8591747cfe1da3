import type { Verdict } from '../scoring/result.ts';

/** One person in one round: what the server keeps. A competency without a score was not assessed. */
export interface Member {
	id: string;
	/** By competency, in points. */
	scores: Record<string, { score: number | null }>;
}

/** A round of answering, as far as it was made public. */
export interface Round {
	/** Who each of its pictures added to the one before, in the order of the pictures. */
	batches: Member[][];
	/** Whether somebody who is in one of the pictures has withdrawn: then their scores are gone, and no picture follows. */
	hasWithdrawn: boolean;
}

/** `too-few`: the room is smaller than this statistic asks for. `needs-more`: it could give single people away as yet. */
export type Withheld = 'too-few' | 'needs-more';
export type Part<Value> = { value: Value; reason: null } | { value: null; reason: Withheld };

/** How many people a statistic is about. Where it is not exact there are at least so many, and fewer than k more. */
export interface Count {
	n: number;
	isExact: boolean;
}

/** In points. */
export interface Interval {
	low: number;
	high: number;
}

/** Target less mean, in points, with its band. */
export interface GroupGap extends Interval {
	gap: number;
	verdict: Verdict;
}

/** In points; the spread is the n − 1 standard deviation, null where it is not told. */
export interface GroupMean extends Count, Interval {
	mean: number;
	spread: number | null;
	gap: GroupGap;
}

/** `deviation` in steps of the scale (25 points), r_wg from 0 to 1. */
export interface GroupAgreement extends Count {
	deviation: number;
	rwg: number;
	/** Whether the deviation is at most A/6 of a step. */
	isAgreed: boolean;
}

/** `from` and `to` in points; `to` belongs to the next bin, in the last one to this. */
export interface Bin {
	from: number;
	to: number;
	count: number;
}
export interface GroupDistribution extends Count {
	bins: Bin[];
}

/** Of the pairs: later less earlier, in points. `d` is Hedges' g, in standard deviations of the change. */
export interface GroupChange extends Count, Interval {
	change: number;
	spread: number;
	t: number;
	d: number;
	dLow: number;
	dHigh: number;
}

export interface CompetencyPicture {
	mean: Part<GroupMean>;
	agreement: Part<GroupAgreement>;
	distribution: Part<GroupDistribution>;
	/** Only in a round that has one before it. */
	change?: Part<GroupChange>;
}

/** What is told about a room: plain data, frozen once it is taken. */
export interface Picture {
	/** People in it. */
	n: number;
	competencies: Record<string, CompetencyPicture>;
}
