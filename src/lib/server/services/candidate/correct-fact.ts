import { instrument } from '../../../content/instrument.ts';
import type { Answer } from '../../../core/scoring/answer-sheet.ts';
import { answerFaults } from '../../../exchange/answer-faults.ts';
import { isReadable } from '../../../exchange/sheet-faults.ts';
import type { App } from '../../app.ts';
import type { Correction } from '../../ports/corrections.ts';
import { countFacts } from './count-facts.ts';
import { holdSent } from '../hold-sent.ts';
import type { Invited } from './invitation.ts';
import { doRecorded } from '../record/record.ts';
import { screeningItems } from './screening-items.ts';

/** `fact` where no such fact was asked, or in another version, `answer` where it has no such answer, `not-sent` before the answers were sent. */
export type Corrected = { ok: true } | { ok: false; fault: 'fact' | 'answer' | 'not-sent' };

/** A fact as the candidate now says it is. Facts are in no score, so nothing is scored anew; which are met is counted again. */
export async function correctFact(
	{ audit }: Pick<App, 'audit'>,
	{ candidate, screening }: Invited,
	id: string,
	answer: unknown
): Promise<Corrected> {
	if (!isReadable(screening.instrument, instrument)) return { ok: false, fault: 'fact' };
	const item = screeningItems(screening).find((item) => item.id === id && item.kind === 'fact');
	if (!item) return { ok: false, fault: 'fact' };
	const isEmpty = Array.isArray(answer) && answer.length === 0;
	if (isEmpty || [...answerFaults(item, answer, [id])].length > 0) return { ok: false, fault: 'answer' };
	const given = answer as Answer;
	const isCorrected = await doRecorded(audit, async ({ candidates, corrections }) => {
		if (!(await holdSent(candidates, candidate.id))) return false;
		const before = correctedFacts(candidate.result?.answers ?? {}, await corrections.of(candidate.id));
		const facts = countFacts(screening, { ...before, [id]: given });
		await corrections.add({ candidate: candidate.id, item: id, answer: given, at: new Date().toISOString() }, facts);
		return {
			...{ actor: 'candidate', action: 'candidate.correct', subject: candidate.id, screening: screening.id },
			detail: { item: id }
		};
	});
	return isCorrected ? { ok: true } : { ok: false, fault: 'not-sent' };
}

/** The answers with the last correction of each in its place. */
export function correctedFacts(answers: Record<string, Answer>, corrections: Correction[]): Record<string, Answer> {
	return { ...answers, ...Object.fromEntries(corrections.map(({ item, answer }) => [item, answer])) };
}
