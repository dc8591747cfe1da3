import type { Requirement } from '../instrument/instrument.ts';
import { standardDeviation } from '../scoring/standard-deviation.ts';
import { averageDeviation } from '../statistics/average-deviation.ts';
import { mean } from '../statistics/mean.ts';
import { changeOf } from './change-of.ts';
import { distributionOf } from './distribution-of.ts';
import { AGREEMENT_FROM, ASSUMED_SPREAD, CHANGE_FROM, DISTRIBUTION_FROM, SPREAD_FROM } from './group-limits.ts';
import { groupGap } from './group-gap.ts';
import { meanReach } from './mean-interval.ts';
import type { CompetencyPicture, GroupAgreement, GroupMean, Part, Picture, Round } from './picture.ts';
import { scoreOf } from './score-of.ts';
import { countOf, stepsOf, type Step } from './steps-of.ts';
import { tellDeviation, tellMean, tellSpread } from './told-figures.ts';
import { AGREED_UP_TO, withinGroupAgreement } from './within-group-agreement.ts';

export interface PictureRules {
	/** k: 5, or 3 where the participants were told before they joined. */
	smallest: number;
	/** Of the intervals, in percent. */
	confidence: number;
	/** By competency, after the industry's adjustment; the picture has these, in this order. */
	requirements: Record<string, Requirement>;
	/** The round before, whose pictures are all taken. */
	before?: Round;
}

/**
 * What is told about everybody in a round's pictures, the last of them this one (docs/METHODS.md). Everything follows from
 * the mean, the standard deviation and the average deviation as they are told, in round figures, and from the counts of the bins.
 */
export function pictureOf(round: Round, rules: PictureRules): Picture {
	if (round.hasWithdrawn) throw new Error('somebody in a picture of this round has withdrawn: it has no other');
	const n = round.batches.flat().length;
	const told = Object.keys(rules.requirements).map((id) => [id, competencyPicture(round, id, n, rules)]);
	return { n, competencies: Object.fromEntries(told) };
}

function competencyPicture(round: Round, competency: string, all: number, rules: PictureRules): CompetencyPicture {
	const steps = stepsOf(round.batches, competency, rules.smallest);
	const change = rules.before && changeOf(round, rules.before, competency, rules);
	return {
		mean: part(meanOf(steps, competency, rules), all, rules.smallest),
		agreement: part(agreementOf(steps, competency), all, AGREEMENT_FROM),
		distribution: part(distributionOf(steps, competency), all, DISTRIBUTION_FROM),
		...(change !== undefined && { change: part(change, all, CHANGE_FROM) })
	};
}

/** The reason goes by the size of the room alone, which everybody knows: so it gives away nothing else. */
function part<Value>(value: Value | null, all: number, from: number): Part<Value> {
	if (value !== null) return { value, reason: null };
	return { value: null, reason: all < from ? 'too-few' : 'needs-more' };
}

function meanOf(steps: Step[], competency: string, { requirements, confidence }: PictureRules): GroupMean | null {
	if (steps.length === 0) return null;
	const count = countOf(steps);
	const { centre, spread } = figuresOf(steps, competency);
	const toldSpread = count.n < SPREAD_FROM ? null : spread;
	const reach = meanReach(toldSpread ?? ASSUMED_SPREAD, count.n, confidence);
	const gap = groupGap(centre, reach, requirements[competency]!, confidence);
	return { ...count, mean: centre, spread: toldSpread, low: centre - reach, high: centre + reach, gap };
}

function agreementOf(steps: Step[], competency: string): GroupAgreement | null {
	const count = countOf(steps);
	if (count.n < AGREEMENT_FROM) return null;
	const { scores, spread } = figuresOf(steps, competency);
	const deviation = tellDeviation(averageDeviation(scores)!, spread);
	return { ...count, deviation, rwg: withinGroupAgreement(spread), isAgreed: deviation <= AGREED_UP_TO };
}

/** Mean and standard deviation as they are told, and the scores that they are of. */
function figuresOf(steps: Step[], competency: string) {
	const scores = steps.flatMap(({ members }) => members.map((member) => scoreOf(member, competency)!));
	const centre = tellMean(mean(scores));
	return { scores, centre, spread: tellSpread(standardDeviation(scores, 1), centre) };
}
