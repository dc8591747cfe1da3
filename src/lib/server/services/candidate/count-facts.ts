import type { Answer } from '../../../core/scoring/answer-sheet.ts';
import { factStatus } from '../../../core/scoring/fact-status.ts';
import type { Candidate } from '../../ports/candidate.ts';
import type { Screening } from '../../ports/screening.ts';
import { mustFacts } from '../screening/must-facts.ts';

/** How many of the must-have facts that were asked about are met, not met and not stated. */
export function countFacts(
	screening: Pick<Screening, 'settings'>,
	answers: Record<string, Answer>
): NonNullable<Candidate['facts']> {
	const statuses = mustFacts(screening).asked.map((must) => factStatus(answers[must.item], must));
	const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
	return { met: count('met'), missing: count('not-met'), unstated: count('not-stated') };
}
