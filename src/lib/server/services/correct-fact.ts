import type { Answer } from '../../core/scoring/answer-sheet.ts';
import { answerFaults } from '../../exchange/answer-faults.ts';
import type { App } from '../app.ts';
import type { Correction } from '../ports/corrections.ts';
import { countFacts } from './count-facts.ts';
import type { Invited } from './invitation.ts';
import { record } from './record.ts';
import { screeningItems } from './screening-items.ts';

type Parts = Pick<App, 'corrections' | 'audit'>;

/** `fact` where no such fact was asked, `answer` where it has no such answer, `not-sent` before the answers were sent. */
export type Corrected = { ok: true } | { ok: false; fault: 'fact' | 'answer' | 'not-sent' };

/** A fact as the candidate now says it is. Facts are in no score, so nothing is scored anew; which are met is counted again. */
export async function correctFact(
	parts: Parts,
	{ candidate, screening }: Invited,
	id: string,
	answer: unknown
): Promise<Corrected> {
	const item = screeningItems(screening).find((item) => item.id === id && item.kind === 'fact');
	if (!item) return { ok: false, fault: 'fact' };
	const isEmpty = Array.isArray(answer) && answer.length === 0;
	if (isEmpty || [...answerFaults(item, answer, [id])].length > 0) return { ok: false, fault: 'answer' };
	const given = answer as Answer;
	const before = correctedFacts(candidate.result?.answers ?? {}, await parts.corrections.of(candidate.id));
	const facts = countFacts(screening.settings.profile.facts, { ...before, [id]: given });
	const correction = { candidate: candidate.id, item: id, answer: given, at: new Date().toISOString() };
	if (!(await parts.corrections.add(correction, facts))) return { ok: false, fault: 'not-sent' };
	await record(parts.audit, {
		...{ actor: 'candidate', action: 'candidate.correct', subject: candidate.id, screening: screening.id },
		detail: { item: id }
	});
	return { ok: true };
}

/** The answers with the last correction of each in its place. */
export function correctedFacts(answers: Record<string, Answer>, corrections: Correction[]): Record<string, Answer> {
	return { ...answers, ...Object.fromEntries(corrections.map(({ item, answer }) => [item, answer])) };
}
