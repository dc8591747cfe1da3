import type { Method, Purpose } from './instrument.ts';

export type MethodWeights = Partial<Record<Method, number>>;

const WITH_WORK_SAMPLES: Record<Purpose, MethodWeights> = {
	development: { evidence: 0.3, placement: 0.25, judgement: 0.15, worksample: 0.3 },
	selection: { evidence: 0.35, placement: 0.15, judgement: 0.2, worksample: 0.3 }
};

const WITHOUT: Record<Purpose, MethodWeights> = {
	development: { evidence: 0.4, placement: 0.35, judgement: 0.25 },
	selection: { evidence: 0.5, placement: 0.2, judgement: 0.3 }
};

const HAS_WORK_SAMPLES = new Set(['analysis', 'finance', 'process']);

/**
 * The share (0 … 1) of each method in a competency's score; a method without a weight takes no part
 * (docs/METHODS.md).
 */
export function methodWeights(purpose: Purpose, competency: string): MethodWeights {
	return (HAS_WORK_SAMPLES.has(competency) ? WITH_WORK_SAMPLES : WITHOUT)[purpose];
}
