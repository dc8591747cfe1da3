import type { Notice } from '../ports/screening.ts';
import type { App } from '../app.ts';
import { record } from './record.ts';
import type { Invited } from './invitation.ts';
import { ownReport } from './own-report.ts';

/** Everything that is kept about a candidate, in a file of their own; `logic` says in sentences what was made of it. */
export async function ownData(
	{ answers, corrections, audit }: Pick<App, 'answers' | 'corrections' | 'audit'>,
	{ candidate, screening }: Invited,
	{ notice, logic }: { notice: Notice | null; logic: string[] }
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
		// Where the own report is switched off, the contact of the notice gives it.
		result: screening.settings.ownReport ? report && resultOf(report) : null,
		logic,
		notice
	};
}

const resultOf = ({ confidence, profile, competencies }: ReturnType<typeof ownReport>) => ({
	confidence,
	profile,
	competencies
});
