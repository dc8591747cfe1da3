import type { Answer } from '../../../core/scoring/answer-sheet.ts';
import { claimsToCheck } from '../../../core/scoring/claims.ts';
import type { Quality, Result, Verdict } from '../../../core/scoring/result.ts';
import type { Candidate } from '../../ports/candidate.ts';
import type { Notice } from '../../ports/screening.ts';
import type { App } from '../../app.ts';
import { record } from '../record/record.ts';
import type { Invited } from './invitation.ts';
import { ownReport } from './own-report.ts';

/** Says in the language of the person what is kept under ids. */
export interface OwnWords {
	/** A question, and an answer to it, as they stood before the person; null where the questions no longer have it. */
	question: (item: string) => string | null;
	answer: (item: string, answer: Answer) => string | null;
	competency: (id: string) => string;
	verdict: (verdict: Verdict | null) => string;
	facts: (facts: NonNullable<Candidate['facts']>) => string;
	/** The remark as readers have it, in a word and in a sentence, and what each index is and came to. */
	quality: (quality: Quality) => { label: string; text: string; indices: object };
	/** The remark on competencies that readers are told to ask about. */
	claims: (competencies: string[]) => string;
}

/**
 * A candidate's own data as a file: what they gave, how long it took, the remarks on it, and in sentences (`logic`) what was
 * made of it; beside each id what it says. All of it always. Scores stand in it where the own report is switched on; else the
 * contact gives them, as a sentence of `leftOut` says, for they are data about a person too.
 */
export async function ownData(
	{ answers, corrections, audit }: Pick<App, 'answers' | 'corrections' | 'audit'>,
	{ candidate, screening }: Invited,
	{ say, ...told }: { notice: Notice | null; logic: string[]; leftOut: string[]; say: OwnWords }
): Promise<object> {
	const { id, code, name, email, reference, locale, state, result, facts } = candidate;
	const { invitedAt, openedAt, startedAt, submittedAt, expiresAt } = candidate;
	const given = (item: string, answer: Answer) => ({
		item,
		question: say.question(item),
		answer,
		text: say.answer(item, answer)
	});
	await record(audit, { actor: 'candidate', action: 'candidate.data', subject: id, screening: screening.id });
	return {
		format: 'coo-fit/own-data@1',
		screening: { title: screening.title, instrument: screening.instrument, eraseOn: screening.settings.eraseOn },
		person: { code, name, email, reference, locale, state },
		times: { invitedAt, openedAt, startedAt, submittedAt, expiresAt },
		answers: Object.entries(await answers.of(id)).map(([item, { answer, ms }]) => ({ ...given(item, answer), ms })),
		corrections: (await corrections.of(id)).map(({ item, answer, at }) => ({ ...given(item, answer), at })),
		facts: facts && { ...facts, text: say.facts(facts) },
		quality: result && say.quality(result.quality),
		claims: result && claimsOf(result, say),
		result: result && screening.settings.ownReport ? resultOf(ownReport(result), say) : null,
		...told
	};
}

/** Without the points between placement and the rest: they would tell what single answers are worth. */
function claimsOf(result: Result, say: OwnWords) {
	const competencies = claimsToCheck(result).map(({ competency }) => competency);
	return { competencies, text: competencies.length > 0 ? say.claims(competencies) : null };
}

const resultOf = ({ confidence, profile, competencies }: Result, say: OwnWords) => ({
	confidence,
	profile,
	competencies: Object.fromEntries(
		Object.entries(competencies).map(([id, scored]) => [
			id,
			{ name: say.competency(id), ...scored, text: say.verdict(scored.verdict) }
		])
	)
});
