import type { FactExpectation } from '../instrument/instrument.ts';
import { SKIPPED } from '../instrument/reserved-ids.ts';
import type { Answer } from './answer-sheet.ts';

export type FactStatus = 'met' | 'not-met' | 'advantage' | 'not-stated' | 'no-norm';

/**
 * How an answer about someone's background stands beside what is usual for the role: one of the usual options chosen,
 * or at least the usual number. It enters no score. `advantage` says that what is missing is a plus, nothing usual.
 */
export function factStatus(answer: Answer | undefined, expectation: FactExpectation | undefined): FactStatus {
	if (answer === undefined || answer === SKIPPED) return 'not-stated';
	if (!expectation) return 'no-norm';
	if (isMet(answer, expectation)) return 'met';
	return expectation.isAdvantage ? 'advantage' : 'not-met';
}

function isMet(answer: Answer, { options = [], min }: FactExpectation): boolean {
	if (typeof answer === 'number') return min !== undefined && answer >= min;
	const chosen = Array.isArray(answer) ? answer : [answer];
	return chosen.some((id) => typeof id === 'string' && options.includes(id));
}
