import type { App } from '../app.ts';
import type { Candidate } from '../ports/candidate.ts';
import type { Screening } from '../ports/screening.ts';
import { problem } from './problem.ts';

interface Asked {
	app: App;
	params: Record<string, string>;
}

/** The screening in the address, and, where that names one, its candidate; somebody of another screening is nobody. */
export async function find(asked: Asked): Promise<{ screening: Screening } | Response>;
export async function find(
	asked: Asked,
	whom: 'candidate'
): Promise<{ screening: Screening; candidate: Candidate } | Response>;
export async function find({ app, params }: Asked, whom?: 'candidate') {
	const screening = await app.screenings.find(params.id ?? '');
	if (!screening) return problem('not-found');
	if (!whom) return { screening };
	const candidate = await app.candidates.find(params.candidate ?? '');
	return candidate?.screening === screening.id ? { screening, candidate } : problem('not-found');
}
