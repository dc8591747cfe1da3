import type { Profile, Purpose } from '../instrument/instrument.ts';
import type { Answer } from '../scoring/answer-sheet.ts';
import { factStatus } from '../scoring/fact-status.ts';

export type MustHaveStatus = 'met' | 'not-met' | 'not-stated';

/**
 * How answers stand beside the must-have facts of a profile, in its order. In development there are none. It enters no score and
 * decides nothing: a person does.
 */
export function mustHaves(
	{ facts }: Pick<Profile, 'facts'>,
	{ purpose, answers }: { purpose: Purpose; answers: Record<string, Answer> }
): { item: string; status: MustHaveStatus }[] {
	if (purpose !== 'selection') return [];
	return facts
		.filter(({ isRequired }) => isRequired)
		.map((expectation) => ({
			item: expectation.item,
			status: factStatus(answers[expectation.item], expectation) as MustHaveStatus
		}));
}
