import type { App } from '../app.ts';
import type { Recorded } from '../ports/audit.ts';
import type { CandidateState } from '../ports/candidate.ts';
import type { Invited } from './invitation.ts';
import { record } from './record.ts';

type Parts = Pick<App, 'candidates' | 'audit'>;

/** States in which a candidate may still take everything back. */
const WITHDRAWABLE: CandidateState[] = ['invited', 'opened', 'started', 'submitted', 'expired'];

/** The notice was read: the first press of a person, which no program that only follows links does. */
export async function openInvitation(parts: Parts, { candidate }: Invited): Promise<void> {
	const change = { state: 'opened', openedAt: new Date().toISOString() } as const;
	const isFirst = await parts.candidates.change(candidate.id, ['invited'], change);
	if (isFirst) await note(parts, candidate, 'candidate.open');
}

/** The questions begin; from now on answers are taken. */
export async function startAnswering(parts: Parts, { candidate }: Invited): Promise<void> {
	const change = { state: 'started', startedAt: new Date().toISOString() } as const;
	const isFirst = await parts.candidates.change(candidate.id, ['opened'], change);
	if (isFirst) await note(parts, candidate, 'candidate.start');
}

/** Deletes everything about the candidate; the upkeep cleans the files. That somebody withdrew is known afterwards, and not who. */
export async function withdraw(parts: Parts, candidate: Invited['candidate']): Promise<boolean> {
	const isDone = await parts.candidates.withdraw(candidate.id, WITHDRAWABLE);
	if (!isDone) return false;
	await note(parts, candidate, 'candidate.withdraw');
	return true;
}

const note = ({ audit }: Parts, { id, screening }: Invited['candidate'], action: Recorded) =>
	record(audit, { actor: 'candidate', action, subject: id, screening });
