import { differ } from '../../../core/scoring/differ.ts';
import type { CompetencyScore, Result } from '../../../core/scoring/result.ts';
import type { App } from '../../app.ts';
import type { Candidate } from '../../ports/candidate.ts';
import { findCandidate, type Reading } from './find-candidate.ts';
import { record } from '../record/record.ts';

/** Side by side stand two to four. */
export const FEWEST = 2;
export const MOST = 4;

export interface Compared {
	/** By code: no order of theirs says who is better. */
	people: (Pick<Candidate, 'id' | 'code' | 'facts'> & { name: string | null; quality: Result['quality']['label'] })[];
	areas: {
		competency: string;
		target: number;
		/** In the order of the people. */
		scores: Pick<CompetencyScore, 'score' | 'low' | 'high' | 'verdict' | 'status'>[];
		/** Places of two people, and whether they are distinguishable here; null where one has no score. */
		pairs: { pair: [number, number]; differ: boolean | null }[];
	}[];
}

/** Two to four candidates of one screening beside each other; null where one of them is not here or has no result yet. */
export async function compareCandidates(
	app: Pick<App, 'candidates' | 'interviews' | 'reads' | 'audit'>,
	reading: Reading,
	ids: string[]
): Promise<Compared | null> {
	const found = await Promise.all(ids.map((id) => findCandidate(app, reading, id)));
	const known = found.flatMap((one) => (one?.result ? [{ shown: one.shown, result: one.result }] : []));
	if (known.length < ids.length) return null;
	known.sort((a, b) => (a.shown.code < b.shown.code ? -1 : 1));
	const { person, screening } = reading;
	for (const { shown } of known) {
		const entry = {
			actor: person.id,
			action: 'candidate.compare' as const,
			subject: shown.id,
			screening: screening.id
		};
		await record(app.audit, { ...entry, detail: { beside: known.length - 1 } });
	}
	const people = known.map(({ shown: { id, code, facts, identity }, result }) => ({
		...{ id, code, facts, name: identity?.name ?? null },
		quality: result.quality.label
	}));
	return { people, areas: areasOf(known.map(({ result }) => result)) };
}

function areasOf(results: Result[]): Compared['areas'] {
	const { competencies, profile } = results[0]!;
	return Object.keys(competencies).map((competency) => {
		const all = results.map((result) => result.competencies[competency]!);
		return {
			competency,
			target: profile.competencies[competency]!.target,
			scores: all.map(({ score, low, high, verdict, status }) => ({ score, low, high, verdict, status })),
			pairs: all.flatMap((first, a) =>
				all.slice(a + 1).map((second, after) => ({
					pair: [a, a + 1 + after] as [number, number],
					differ: differ(first, second)
				}))
			)
		};
	});
}
