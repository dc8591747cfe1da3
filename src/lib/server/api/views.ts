import type { Candidate } from '../ports/candidate.ts';
import type { Screening } from '../ports/screening.ts';
import type { Token } from '../ports/tokens.ts';
import { courseOf } from '../services/reading/blind-state.ts';
import { competenciesOf } from '../services/reading/candidate-entry.ts';
import { has } from '../services/interfaces/tokens.ts';
import type { Answered } from './operations.ts';

type ScreeningView = Omit<Answered<'readScreening'>, 'candidates'>;

export function screeningView({ id, title, state, instrument, settings, createdAt }: Screening): ScreeningView {
	const { locales, blind, opensAt, closesAt, eraseOn } = settings;
	return { id, title, state, instrument, languages: locales, blind, createdAt, opensAt, closesAt, eraseOn };
}

/** A program reviews nobody: in a blind screening it gets names only where an owner has said so. */
export const isNamedTo = (token: Token, { settings }: Screening): boolean =>
	!settings.blind || has(token, 'names:read');

/** Without the name, nothing by which the invitations would tell it: all codes are alike until answers are sent. */
export function candidateView(candidate: Candidate, screening: Screening, token: Token): Answered<'readCandidate'> {
	const { id, code, name, email, reference, locale, submittedAt, expiresAt } = candidate;
	const isNamed = isNamedTo(token, screening);
	const nobody = { name: null, email: null, reference: null, language: null };
	return {
		...{ id, code, ...(isNamed ? { name, email, reference, language: locale } : nobody) },
		...{ ...courseOf(candidate, isNamed), submittedAt, expiresAt: isNamed ? expiresAt : null }
	};
}

/** Null before the answers were sent. */
export function resultView(candidate: Candidate, { instrument }: Screening): Answered<'readResult'> | null {
	const { id, code, submittedAt, facts, result } = candidate;
	if (!result || !facts || !submittedAt) return null;
	const { profile, confidence, quality } = result;
	return {
		...{ candidate: id, code, submittedAt, instrument, confidence, facts },
		profile: `${profile.id}@${profile.version}`,
		quality: quality.label,
		competencies: competenciesOf(result)
	};
}
