import type { Industry } from '../core/instrument/instrument.ts';
import { distance, planBlock, type Distance } from '../core/scoring/distance.ts';
import { planOrder } from '../core/scoring/plan-order.ts';
import type { Result } from '../core/scoring/result.ts';

/** What a result gives a plan to choose from. */
export interface Offer {
	seed: number;
	industry: Industry;
	/** Those short of the target first, then those that reach it, both by priority. */
	priorities: { competency: string; block: Distance; isOpen: boolean }[];
}

export function offerOf(result: Pick<Result, 'seed' | 'industry' | 'competencies'>): Offer {
	const scored = planOrder(result).map((competency) => {
		const { gap, score } = result.competencies[competency]!;
		const isOpen = distance(gap ?? 0) !== 'there';
		return { competency, block: planBlock(gap ?? 0, score ?? 0), isOpen };
	});
	const priorities = [...scored.filter(({ isOpen }) => isOpen), ...scored.filter(({ isOpen }) => !isOpen)];
	return { seed: result.seed, industry: result.industry, priorities };
}

/** Tells offers apart: another quiz, industry, order or distance gives another text. */
export function basisOf({ seed, industry, priorities }: Offer): string {
	return [seed, industry, ...priorities.map(({ competency, block }) => `${competency}:${block}`)].join(' ');
}
