import type { Notice } from '../ports/screening.ts';
import type { App } from '../app.ts';
import { record } from './record.ts';
import type { Invited } from './invitation.ts';
import { ownReport } from './own-report.ts';

/**
 * A candidate's own data as a file: what they gave, how long it took, the remarks on it, and in sentences (`logic`) what was
 * made of it. All of it always. Scores stand in it where the own report is switched on; else the contact gives them, as a
 * sentence of `leftOut` says, for they are data about a person too.
 */
export async function ownData(
	{ answers, corrections, audit }: Pick<App, 'answers' | 'corrections' | 'audit'>,
	{ candidate, screening }: Invited,
	{ notice, logic, leftOut }: { notice: Notice | null; logic: string[]; leftOut: string[] }
): Promise<object> {
	const { id, code, name, email, reference, locale, state, result, facts } = candidate;
	const { invitedAt, openedAt, startedAt, submittedAt, expiresAt } = candidate;
	const report = result && ownReport(result);
	await record(audit, { actor: 'candidate', action: 'candidate.data', subject: id, screening: screening.id });
	return {
		format: 'coo-fit/own-data@1',
		screening: { title: screening.title, instrument: screening.instrument, eraseOn: screening.settings.eraseOn },
		person: { code, name, email, reference, locale, state },
		times: { invitedAt, openedAt, startedAt, submittedAt, expiresAt },
		answers: Object.entries(await answers.of(id)).map(([item, { answer, ms }]) => ({ item, answer, ms })),
		corrections: (await corrections.of(id)).map(({ item, answer, at }) => ({ item, answer, at })),
		facts,
		quality: result?.quality ?? null,
		result: screening.settings.ownReport ? report && resultOf(report) : null,
		logic,
		leftOut,
		notice
	};
}

const resultOf = ({ confidence, profile, competencies }: ReturnType<typeof ownReport>) => ({
	confidence,
	profile,
	competencies
});
