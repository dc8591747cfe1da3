import type { FactExpectation } from '../../../core/instrument/instrument.ts';
import type { Answer } from '../../../core/scoring/answer-sheet.ts';
import { factStatus } from '../../../core/scoring/fact-status.ts';
import type { Candidate } from '../../ports/candidate.ts';

/** How many of the must-have facts are met, not met and not stated; a mere advantage is no must. */
export function countFacts(
	expectations: FactExpectation[],
	answers: Record<string, Answer>
): NonNullable<Candidate['facts']> {
	const musts = expectations.filter(({ isAdvantage }) => !isAdvantage);
	const statuses = musts.map((expectation) => factStatus(answers[expectation.item], expectation));
	const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
	return { met: count('met'), missing: count('not-met'), unstated: count('not-stated') };
}
