import { readAnswerBatch } from '../../../exchange/read-answer-batch.ts';
import type { Fault } from '../../../exchange/fault.ts';
import type { App } from '../../app.ts';
import type { Invited } from './invitation.ts';
import { screeningItems } from './screening-items.ts';

/** `ended`: the answers were sent meanwhile, and no more are taken. */
export type Taken = { ok: true } | { ok: false; fault: Fault } | { ok: false; fault: null; ended: true };

/** Keeps answers as they come from a candidate's page; `ok` is said only once they are kept for good. */
export async function takeAnswers(
	{ answers }: Pick<App, 'answers'>,
	{ candidate, screening }: Invited,
	content: unknown
): Promise<Taken> {
	const read = readAnswerBatch(content, screeningItems(screening));
	if (!read.ok) return { ok: false, fault: read.fault };
	const isKept = await answers.put(read.answers.map((entry) => ({ ...entry, candidate: candidate.id })));
	return isKept ? { ok: true } : { ok: false, fault: null, ended: true };
}
