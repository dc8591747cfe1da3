import { readClocks } from '../../../exchange/read-answer-batch.ts';
import type { Language } from '../../../i18n/languages.ts';
import type { App } from '../../app.ts';
import { countFacts } from './count-facts.ts';
import type { Invited } from './invitation.ts';
import { doRecorded } from '../record/record.ts';
import { scoreCandidate } from './score-candidate.ts';

type Parts = Pick<App, 'answers' | 'candidates' | 'audit'>;

/** `waiting` holds the ids of the items whose answers have not arrived yet: nothing was sent then; none where the invitation ended meanwhile. `fault` is what cannot be read. */
export type Sent = { ok: true } | { ok: false; waiting: string[]; fault: boolean };

/** Ends the answering and scores it, if every answer that the page knows of (`{"clocks": {"<item id>": clock}}`) has arrived. Twice is once. */
export async function sendAnswers(
	parts: Parts,
	{ candidate, screening }: Invited,
	content: unknown,
	locale: Language
): Promise<Sent> {
	const { id } = candidate;
	if (candidate.state === 'submitted') return { ok: true };
	const clocks = readClocks(content);
	if (!clocks) return { ok: false, waiting: [], fault: true };
	const kept = await parts.answers.of(id);
	const waiting = Object.keys(clocks).filter((item) => (kept[item]?.clock ?? -1) < clocks[item]!);
	if (waiting.length > 0) return { ok: false, waiting, fault: false };

	const state = 'submitted' as const;
	const submittedAt = new Date().toISOString();
	const submission = (answers: typeof kept) => {
		const result = scoreCandidate(screening, candidate, answers, locale);
		return { state, submittedAt, result, facts: countFacts(screening, result.answers) };
	};
	const scored = submission(kept);
	const isSent = await doRecorded(parts.audit, async ({ candidates, answers }) => {
		if (!(await candidates.change(id, ['started'], scored))) return false;
		// What another device had acknowledged in between counts too; from here on nothing more is taken.
		const all = await answers.of(id);
		const isSame = JSON.stringify(clocksOf(all)) === JSON.stringify(clocksOf(kept));
		if (!isSame) await candidates.change(id, [state], submission(all));
		return {
			...{ actor: 'candidate', action: 'candidate.submit', subject: id, screening: screening.id },
			detail: { answers: Object.keys(all).length, instrument: screening.instrument }
		};
	});
	// Another device was first, or the invitation has ended meanwhile.
	const isDone = isSent || (await parts.candidates.find(id))?.state === state;
	return isDone ? { ok: true } : { ok: false, waiting: [], fault: false };
}

const clocksOf = (kept: Record<string, { clock: number }>) =>
	Object.entries(kept)
		.map(([item, { clock }]) => [item, clock] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
