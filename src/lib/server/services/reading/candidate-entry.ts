import type { Result, Verdict } from '../../../core/scoring/result.ts';
import type { Candidate } from '../../ports/candidate.ts';
import { courseOf } from './blind-state.ts';

/** One competency in points: where it is wanted, and where it was found, with the band that reports draw. */
export interface CompetencyEntry {
	target: number;
	score: number | null;
	se: number | null;
	low: number | null;
	high: number | null;
	verdict: Verdict | null;
}

/** A candidate as other programs get them: no total, no rank, nothing from which the worth of an answer could be told. */
export interface CandidateEntry extends Pick<Candidate, 'id' | 'code' | 'state' | 'submittedAt' | 'facts'> {
	/** These five are null where the reader may not know who it is. */
	invitedAt: string | null;
	name: string | null;
	email: string | null;
	reference: string | null;
	language: string | null;
	/** How carefully it was answered; null before the answers were sent, as are the competencies. */
	quality: Result['quality']['label'] | null;
	competencies: Record<string, CompetencyEntry> | null;
}

export function candidateEntry(candidate: Candidate, isNamed: boolean): CandidateEntry {
	const { id, code, submittedAt, facts, name, email, reference, locale, result } = candidate;
	const nobody = { name: null, email: null, reference: null, language: null };
	return {
		...{ id, code, ...(isNamed ? { name, email, reference, language: locale } : nobody) },
		...{ ...courseOf(candidate, isNamed), submittedAt, facts },
		quality: result?.quality.label ?? null,
		competencies: result && competenciesOf(result)
	};
}

/** Hundredths of a point are finer than any of it is known. */
const rounded = (points: number | null) => (points === null ? null : Math.round(points * 100) / 100);

export function competenciesOf({ competencies, profile }: Result): Record<string, CompetencyEntry> {
	const entries = Object.entries(competencies).map(([id, { score, se, low, high, verdict }]) => {
		const { target } = profile.competencies[id]!;
		// The band of the gap, seen from the target.
		const band = low === null || high === null ? [null, null] : [target - high, target - low];
		const [from = null, to = null] = band.map(rounded);
		return [id, { target, score: rounded(score), se: rounded(se), low: from, high: to, verdict }] as const;
	});
	return Object.fromEntries(entries);
}
