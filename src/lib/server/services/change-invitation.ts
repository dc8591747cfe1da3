import type { App } from '../app.ts';
import type { Candidate, CandidateState } from '../ports/candidate.ts';
import { letterTo, type Delivery } from './invite.ts';
import { doRecorded, record } from './record.ts';
import { hashOf, linkTo, newSecret } from './secret-link.ts';

/** States in which a link still opens something. */
export const LIVE = ['invited', 'opened', 'started'] as const satisfies CandidateState[];
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
	const isLive = await app.candidates.change(candidate.id, LIVE, { token: hashOf(secret) });
	if (!isLive) return null;
	const link = linkTo(origin, candidate.locale, secret);
	await app.outbox.remove({ candidate: candidate.id });
	if (delivery === 'mail') await app.outbox.add([letterTo(candidate, link, 'mail', app)]);
	await record(app.audit, entryOf(candidate, actor, 'candidate.resend', { delivery }));
	app.nudge();
	return { link: delivery === 'show' ? link : null };
}

/** Ends an invitation: its link opens nothing any more. */
export const cancel = ({ audit }: Pick<Parts, 'audit'>, candidate: Candidate, actor: string): Promise<boolean> =>
	doRecorded(audit, async ({ candidates, outbox }) => {
		if (!(await candidates.change(candidate.id, LIVE, { state: 'cancelled' }))) return false;
		await outbox.remove({ candidate: candidate.id });
		return entryOf(candidate, actor, 'candidate.cancel');
	});

/**
 * Gives an invitation another day on which it ends; one that has ended goes on where it was, with the same link. Null
 * where the day is over already or later than the day of deletion.
 */
export async function renew(
	app: Pick<Parts, 'screenings' | 'audit'>,
	candidate: Candidate,
	expiresAt: string,
	actor: string
): Promise<boolean | null> {
	const screening = await app.screenings.find(candidate.screening);
	if (!screening || expiresAt <= new Date().toISOString()) return null;
	if (expiresAt.slice(0, 10) > screening.settings.eraseOn) return null;
	return doRecorded(app.audit, async ({ candidates }) => {
		const isRenewed =
			(await candidates.change(candidate.id, ENDED, { expiresAt, state: whereItWas(candidate) })) ||
			(await candidates.change(candidate.id, LIVE, { expiresAt }));
		return isRenewed && entryOf(candidate, actor, 'candidate.renew');
	});
}

function whereItWas({ startedAt, openedAt }: Candidate): CandidateState {
	if (startedAt) return 'started';
	return openedAt ? 'opened' : 'invited';
}

const entryOf = ({ id, screening }: Candidate, actor: string, action: string, detail: Record<string, string> = {}) => ({
	actor,
	action,
	subject: id,
	screening,
	detail
});
