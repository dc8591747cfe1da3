import type { App } from '../../app.ts';
import type { Recordable, Recorded } from '../../ports/audit.ts';
import { CANDIDATE_STATES } from '../../ports/candidate.ts';
import type { Invited } from './invitation.ts';
import { doRecorded } from '../record/record.ts';

type Parts = Pick<App, 'audit'>;

/** States in which a candidate may still take everything back: whatever else has ended, their data is kept. */
const WITHDRAWABLE = CANDIDATE_STATES.filter((state) => state !== 'withdrawn');

/** The notice was read: the first press of a person, which no program that only follows links does. */
export async function openInvitation(parts: Parts, { candidate }: Invited): Promise<void> {
	const change = { state: 'opened', openedAt: new Date().toISOString() } as const;
	await step(parts, candidate, 'candidate.open', ({ candidates }) =>
		candidates.change(candidate.id, ['invited'], change)
	);
}

/** The questions begin; from now on answers are taken. */
export async function startAnswering(parts: Parts, { candidate }: Invited): Promise<void> {
	const change = { state: 'started', startedAt: new Date().toISOString() } as const;
	await step(parts, candidate, 'candidate.start', ({ candidates }) =>
		candidates.change(candidate.id, ['opened'], change)
	);
}

/** Deletes everything about the candidate; the upkeep cleans the files. That somebody withdrew is known afterwards, and not who. */
export const withdraw = (parts: Parts, candidate: Invited['candidate']): Promise<boolean> =>
	step(parts, candidate, 'candidate.withdraw', ({ candidates }) => candidates.withdraw(candidate.id, WITHDRAWABLE));

/** Recorded the first time, when it is done; a second one finds nothing to do. */
const step = (
	{ audit }: Parts,
	{ id, screening }: Invited['candidate'],
	action: Recorded,
	work: (stores: Recordable) => Promise<boolean>
) =>
	doRecorded(audit, async (stores) => (await work(stores)) && { actor: 'candidate', action, subject: id, screening });
