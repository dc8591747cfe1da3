import { planOrder } from './plan-order.ts';
import type { Result } from './result.ts';

/** Areas taken for their priority, and those added for the width of their band. */
export const BY_SHORTFALL = 3;
export const BY_WIDTH = 2;

export interface InterviewArea {
	competency: string;
	why: 'shortfall' | 'width';
}

/**
 * What an interview is to ask about: the three competencies with the largest importance × expected shortfall, then the two
 * of the rest whose band is widest, those without a score before all others; equal ones in instrument order.
 */
export function interviewAreas({ competencies }: Pick<Result, 'competencies'>): InterviewArea[] {
	const first = planOrder({ competencies }).slice(0, BY_SHORTFALL);
	const width = (id: string) => competencies[id]?.gapSe ?? Infinity;
	const rest = Object.keys(competencies).filter((id) => !first.includes(id));
	// Two that are not assessed differ by "not a number": neither goes first.
	const widest = rest.sort((a, b) => width(b) - width(a) || 0).slice(0, BY_WIDTH);
	return [
		...first.map((competency) => ({ competency, why: 'shortfall' as const })),
		...widest.map((competency) => ({ competency, why: 'width' as const }))
	];
}
