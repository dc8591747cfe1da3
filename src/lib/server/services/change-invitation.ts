import type { App } from '../app.ts';
import type { Recorded } from '../ports/audit.ts';
import type { Candidate, CandidateState } from '../ports/candidate.ts';
import { letterTo, type Delivery } from './invite.ts';
import { record } from './record.ts';
import { hashOf, linkTo, newSecret } from './secret-link.ts';

/** States in which a link still opens something. */
export const LIVE = ['invited', 'opened', 'started'] as const satisfies CandidateState[];
export const isLive = ({ state }: Candidate): boolean => LIVE.some((live) => live === state);
/** States out of which an invitation may be renewed. */
export const ENDED = ['expired', 'cancelled'] as const satisfies CandidateState[];

type Parts = Pick<App, 'screenings' | 'candidates' | 'outbox' | 'seal' | 'audit' | 'settings' | 'nudge'>;

export interface Resending {
	delivery: Exclude<Delivery, 'copy'>;
	origin: string;
	actor: string;
}

/** Makes a new link; the old one opens nothing any more. Null where the invitation has ended or there is no mail. */
export async function resend(
	app: Parts,
	candidate: Candidate,
	{ delivery, origin, actor }: Resending
): Promise<{ link: string | null } | null> {
	if (delivery === 'mail' && !app.settings.mail) return null;
	const secret = newSecret();
	const link = linkTo(origin, candidate.locale, secret);
	const letter = delivery === 'mail' ? letterTo(candidate, link, 'mail', app) : null;
	if (!(await app.candidates.relink(candidate.id, LIVE, hashOf(secret), letter))) return null;
	await recordOf(app, candidate, actor, 'candidate.resend', { delivery });
	app.nudge();
	return { link: delivery === 'show' ? link : null };
}

/** Ends an invitation: its link opens nothing any more. */
export async function cancel(app: Parts, candidate: Candidate, actor: string): Promise<boolean> {
	const isCancelled = await app.candidates.change(candidate.id, LIVE, { state: 'cancelled' });
	if (!isCancelled) return false;
	await app.outbox.remove({ candidate: candidate.id });
	await recordOf(app, candidate, actor, 'candidate.cancel');
	return true;
}

/**
 * Gives an invitation another day on which it ends; one that has ended goes on where it was, with the same link. Null
 * where the day is over already or later than the day of deletion.
 */
export async function renew(
	app: Parts,
	candidate: Candidate,
	expiresAt: string,
	actor: string
): Promise<boolean | null> {
	const screening = await app.screenings.find(candidate.screening);
	if (!screening || expiresAt <= new Date().toISOString()) return null;
	if (expiresAt.slice(0, 10) > screening.settings.eraseOn) return null;
	const isRenewed =
		(await app.candidates.change(candidate.id, ENDED, { expiresAt, state: whereItWas(candidate) })) ||
		(await app.candidates.change(candidate.id, LIVE, { expiresAt }));
	if (isRenewed) await recordOf(app, candidate, actor, 'candidate.renew');
	return isRenewed;
}

function whereItWas({ startedAt, openedAt }: Candidate): CandidateState {
	if (startedAt) return 'started';
	return openedAt ? 'opened' : 'invited';
}

const recordOf = (
	{ audit }: Parts,
	{ id, screening }: Candidate,
	actor: string,
	action: Recorded,
	detail: Record<string, string> = {}
) => record(audit, { actor, action, subject: id, screening, detail });
