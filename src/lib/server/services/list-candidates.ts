import type { Verdict } from '../../core/scoring/result.ts';
import type { App } from '../app.ts';
import type { Person } from '../auth/person.ts';
import type { Candidate, CandidatePage } from '../ports/candidate.ts';
import type { Screening } from '../ports/screening.ts';
import { namesShown } from './names-shown.ts';
import { record } from './record.ts';

/** Candidates on one page of the table. */
export const PAGE_SIZE = 50;

/** A line of the table: neutral columns, and verdicts by competency; no total, and no column that ranks. */
export interface CandidateLine extends Pick<
	Candidate,
	'id' | 'code' | 'state' | 'invitedAt' | 'submittedAt' | 'facts'
> {
	/** Null where this reader may not know it yet. */
	name: string | null;
	quality: 'ok' | 'caution' | 'poor' | null;
	/** Null before the answers were sent. */
	verdicts: Record<string, Verdict | null> | null;
}

type Query = Pick<CandidatePage, 'order' | 'descending' | 'states' | 'meetsFacts' | 'search'>;

export async function listCandidates(
	app: Pick<App, 'candidates' | 'interviews' | 'reads' | 'audit'>,
	{ screening, person }: { screening: Screening; person: Person },
	{ order, ...query }: Query,
	page: number
): Promise<{ lines: CandidateLine[]; total: number }> {
	const { blind } = screening.settings;
	const { candidates, total } = await app.candidates.page({
		...query,
		screening: screening.id,
		// An order by names that are hidden would give them away.
		order: blind && order === 'name' ? 'code' : order,
		isBlind: blind,
		offset: (page - 1) * PAGE_SIZE,
		limit: PAGE_SIZE
	});
	const ids = candidates.map(({ id }) => id);
	const named = await namesShown(app, screening, person, ids);
	await record(app.audit, {
		...{ actor: person.id, action: 'candidate.list', subject: screening.id, screening: screening.id },
		detail: { page, shown: ids.length }
	});
	return { lines: candidates.map((candidate) => lineOf(candidate, named.has(candidate.id))), total };
}

function lineOf(candidate: Candidate, isNamed: boolean): CandidateLine {
	const { id, code, name, state, invitedAt, submittedAt, facts, result } = candidate;
	const verdicts = Object.entries(result?.competencies ?? {}).map(([id, { verdict }]) => [id, verdict] as const);
	return {
		...{ id, code, state, invitedAt, submittedAt, facts },
		name: isNamed ? name : null,
		quality: result?.quality.label ?? null,
		verdicts: result && Object.fromEntries(verdicts)
	};
}
