import type { App } from '../../app.ts';
import { ROUNDS } from '../../../flow/workshop/workshop-events.ts';
import type { Scores } from '../../ports/workshops.ts';
import type { Present } from './join-workshop.ts';
import { workshopCompetencies } from './workshop-competencies.ts';

/** `early`: the round has not begun; `late`: the next one has; `scores`: what was sent is not what can be sent. */
export type SubmittedScores = { ok: true } | { ok: false; reason: 'unknown' | 'closed' | 'early' | 'late' | 'scores' };

/**
 * Takes the scores of the round that is answered from a phone, whichever phase the room is in, as long as the workshop is open:
 * no picture of an earlier round is ever taken. Sent again it is the same submission: the first one stands.
 */
export async function submitScores(
	{ participants }: Pick<App, 'participants'>,
	{ workshop, participant }: Present,
	sent: { round: unknown; scores: unknown }
): Promise<SubmittedScores> {
	const scores = readScores(sent.scores, workshopCompetencies(workshop.settings));
	if (!isRound(sent.round) || !scores) return { ok: false, reason: 'scores' };
	const submitted = await participants.submit({ participant: participant.id, round: sent.round, scores });
	if (submitted === 'kept' || submitted === 'known') return { ok: true };
	return { ok: false, reason: submitted };
}

const isRound = (round: unknown): round is number =>
	Number.isInteger(round) && Number(round) >= 1 && Number(round) <= ROUNDS;

/**
 * Scores and standard errors of competencies that are asked about, and nothing else; null where there is anything else, and where
 * there is none: whoever counts without a score hides every area in a small room.
 */
function readScores(sent: unknown, asked: string[]): Scores | null {
	if (!isRecord(sent)) return null;
	const scores: Scores = {};
	for (const [competency, entry] of Object.entries(sent)) {
		if (!asked.includes(competency) || !isRecord(entry)) return null;
		const { score, se, ...more } = entry;
		if (!isPoints(score) || !isPoints(se) || se === 0 || Object.keys(more).length > 0) return null;
		scores[competency] = { score, se };
	}
	return Object.keys(scores).length > 0 ? scores : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	value !== null && typeof value === 'object' && !Array.isArray(value);

const isPoints = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100;
