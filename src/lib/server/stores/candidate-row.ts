import type { Selectable } from 'kysely';
import type { Result } from '../../core/scoring/result.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Candidate, CandidateState, TokenHash } from '../ports/candidate.ts';
import type { Schema } from './schema.ts';

type Row = Selectable<Schema['candidate']>;

/** Two spellings of one address are one address. */
export const emailKey = (email: string): string => email.trim().normalize('NFKC').toLowerCase();

export function rowOf(candidate: Candidate & { token: TokenHash }): Row {
	const { id, screening, code, name, email, reference, locale, state, seed, token, result, facts } = candidate;
	return {
		...{ id, screening, code, name, email, reference, locale, state, seed, token },
		email_key: emailKey(email),
		expires_at: candidate.expiresAt,
		invited_at: candidate.invitedAt,
		opened_at: candidate.openedAt,
		started_at: candidate.startedAt,
		submitted_at: candidate.submittedAt,
		result: result && JSON.stringify(result),
		facts_met: facts?.met ?? null,
		facts_missing: facts?.missing ?? null,
		facts_unstated: facts?.unstated ?? null
	};
}

/** What stays of a candidate who withdrew. No address can be written like this one. */
export function withoutPerson(row: Row): Row {
	const { id, screening, code, locale, token, expires_at, invited_at } = row;
	return {
		...{ id, screening, code, locale, token, expires_at, invited_at },
		state: 'withdrawn',
		...{ name: '', email: '', email_key: `withdrawn ${id}`, reference: '', seed: 0 },
		...{ opened_at: null, started_at: null, submitted_at: null, result: null },
		...{ facts_met: null, facts_missing: null, facts_unstated: null }
	};
}

export function candidateOf(row: Row): Candidate {
	const { id, screening, code, name, email, reference } = row;
	const { facts_met: met, facts_missing: missing, facts_unstated: unstated } = row;
	return {
		...{ id, screening, code, name, email, reference },
		locale: row.locale as Language,
		state: row.state as CandidateState,
		expiresAt: row.expires_at,
		// PostgreSQL hands out whole numbers of this size as text.
		seed: Number(row.seed),
		invitedAt: row.invited_at,
		openedAt: row.opened_at,
		startedAt: row.started_at,
		submittedAt: row.submitted_at,
		result: row.result === null ? null : (JSON.parse(row.result) as Result),
		facts: met === null || missing === null || unstated === null ? null : { met, missing, unstated }
	};
}
