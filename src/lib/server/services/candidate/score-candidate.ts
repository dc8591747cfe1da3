import { instrument } from '../../../content/instrument.ts';
import { wordCounts } from '../../../content/word-counts.ts';
import { words } from '../../../content/words.server.ts';
import type { Answer } from '../../../core/scoring/answer-sheet.ts';
import type { Result } from '../../../core/scoring/result.ts';
import { score } from '../../../core/scoring/score.ts';
import type { Language } from '../../../i18n/languages.ts';
import type { Candidate } from '../../ports/candidate.ts';
import type { Screening } from '../../ports/screening.ts';

export interface Kept {
	answer: Answer;
	ms: number | null;
}

/** The result of what a candidate answered, against the profile of the screening and with the weights of a selection. */
export function scoreCandidate(
	{ instrument: version, settings }: Pick<Screening, 'instrument' | 'settings'>,
	{ seed }: Pick<Candidate, 'seed'>,
	kept: Record<string, Kept>,
	locale: Language
): Result {
	const { profile, industry, modules, confidence } = settings;
	// An answer that was taken back is none.
	const given = Object.entries(kept).filter(([, { answer }]) => !Array.isArray(answer) || answer.length > 0);
	const timing = given.flatMap(([item, { ms }]) => (ms === null ? [] : [[item, ms] as const]));
	return score(
		{ ...instrument, profiles: [profile] },
		{
			format: 'coo-fit/answers@1',
			instrument: version,
			form: { modules },
			purpose: 'selection',
			industry,
			locale,
			seed,
			answers: Object.fromEntries(given.map(([item, { answer }]) => [item, answer])),
			timing: Object.fromEntries(timing)
		},
		{ confidence, profileId: profile.id, words: wordCounts(words(locale, 'items')) }
	);
}
