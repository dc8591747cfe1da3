import type { Result } from '../../core/scoring/result.ts';

/** What a phone tells the server: of each competency that could be assessed, score and standard error in points. */
export type SentScores = Record<string, { score: number; se: number }>;

/** What of a result leaves the phone. */
export function sentScores({ competencies }: Pick<Result, 'competencies'>): SentScores {
	const sent: SentScores = {};
	for (const [id, { score, se }] of Object.entries(competencies))
		if (score !== null && se !== null) sent[id] = { score, se };
	return sent;
}
