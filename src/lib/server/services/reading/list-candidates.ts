import type { Verdict } from '../../../core/scoring/result.ts';
import type { App } from '../../app.ts';
import type { Person } from '../../auth/person.ts';
import { CANDIDATE_STATES, type Candidate, type CandidatePage, type NeutralOrder } from '../../ports/candidate.ts';
import type { Screening } from '../../ports/screening.ts';
import { courseOf, statesMeant } from './blind-state.ts';
import { namesShown } from './names-shown.ts';
import { record } from '../record/record.ts';

/** Candidates on one page of the table. */
export const PAGE_SIZE = 50;

/** By which a blind table may be sorted. */
const BLIND_ORDERS: NeutralOrder[] = ['code', 'submittedAt'];

/** A line of the table: neutral columns, and verdicts by competency; no total, and no column that ranks. */
export interface CandidateLine extends Pick<Candidate, 'id' | 'code' | 'state' | 'submittedAt' | 'facts'> {
	/** Null where it could tell this reader whose code it is. */
	invitedAt: string | null;
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
	{ order, states, ...query }: Query,
	page: number
): Promise<{ lines: CandidateLine[]; total: number }> {
	const { blind } = screening.settings;
	const { candidates, total } = await app.candidates.page({
		...query,
		screening: screening.id,
		...(states && { states: blind ? statesMeant(states, CANDIDATE_STATES) : states }),
		// An order by what is hidden would give it away.
		order: blind && !BLIND_ORDERS.includes(order) ? 'code' : order,
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

/** The codes of those with these ids who are in the screening and have sent their answers. */
export async function codesOf(
	{ candidates }: Pick<App, 'candidates'>,
	screening: Screening,
	ids: string[]
): Promise<{ id: string; code: string }[]> {
	const found = await Promise.all(ids.map((id) => candidates.find(id)));
	const known = found.flatMap((one) => one ?? []);
	const sent = known.filter((one) => one.screening === screening.id && one.result !== null);
	return sent.map(({ id, code }) => ({ id, code }));
}

function lineOf(candidate: Candidate, isNamed: boolean): CandidateLine {
	const { id, code, name, submittedAt, facts, result } = candidate;
	const verdicts = Object.entries(result?.competencies ?? {}).map(([id, { verdict }]) => [id, verdict] as const);
	return {
		...{ id, code, ...courseOf(candidate, isNamed), submittedAt, facts },
		name: isNamed ? name : null,
		quality: result?.quality.label ?? null,
		verdicts: result && Object.fromEntries(verdicts)
	};
}
