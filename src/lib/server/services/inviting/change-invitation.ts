import { instrument } from '../../../content/instrument.ts';
import { isReadable } from '../../../exchange/sheet-faults.ts';
import type { App } from '../../app.ts';
import type { Recorded } from '../../ports/audit.ts';
import type { Candidate, CandidateState } from '../../ports/candidate.ts';
import { letterTo, type Delivery } from './invite.ts';
import { doRecorded } from '../record/record.ts';
import { hashOf, linkTo, newSecret } from '../secret-link.ts';

/** States in which a link still opens something. */
export const LIVE = ['invited', 'opened', 'started'] as const satisfies CandidateState[];
export const isLive = ({ state }: Candidate): boolean => LIVE.some((live) => live === state);
/** States out of which an invitation may be renewed. */
export const ENDED = ['expired', 'cancelled'] as const satisfies CandidateState[];
export const isOver = ({ state }: Candidate): boolean => ENDED.some((ended) => ended === state);

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
	const isDone = await doRecorded(
		app.audit,
		async ({ candidates }) =>
			(await candidates.relink(candidate.id, LIVE, hashOf(secret), letter)) &&
			entryOf(candidate, actor, 'candidate.resend', { delivery })
	);
	if (!isDone) return null;
	app.nudge();
	return { link: delivery === 'show' ? link : null };
}

/** Has every letter of a screening that did not arrive sent once more, with the link that it holds. Answers with how many. */
export async function sendAgain(
	{ audit, nudge }: Pick<Parts, 'audit' | 'nudge'>,
	screening: string,
	actor: string
): Promise<number> {
	let count = 0;
	await doRecorded(audit, async ({ outbox }) => {
		count = await outbox.sendAgain(screening, new Date().toISOString());
		const entry = { actor, action: 'candidate.send-again' as const, subject: screening, screening };
		return count > 0 && { ...entry, detail: { count } };
	});
	nudge();
	return count;
}

/** Ends an invitation: its link opens nothing any more. */
export const cancel = ({ audit }: Pick<Parts, 'audit'>, candidate: Candidate, actor: string): Promise<boolean> =>
	doRecorded(audit, async ({ candidates, outbox }) => {
		if (!(await candidates.change(candidate.id, LIVE, { state: 'cancelled' }))) return false;
		await outbox.hold(candidate.id);
		return entryOf(candidate, actor, 'candidate.cancel');
	});

/** Why an invitation was not renewed; `ended`: the answers were sent, or the candidate withdrew. */
export type Renewed = 'renewed' | 'not-open' | 'other-version' | 'expiry' | 'ended';

/**
 * Gives an invitation another day on which it ends; one that has ended goes on where it was, with the same link, and a
 * letter that was held back is sent. `expiry` where the day is over already or later than the day of deletion.
 */
export async function renew(
	app: Pick<Parts, 'screenings' | 'audit' | 'nudge'>,
	candidate: Candidate,
	expiresAt: string,
	actor: string
): Promise<Renewed> {
	const screening = await app.screenings.find(candidate.screening);
	if (screening?.state !== 'open') return 'not-open';
	if (!isReadable(screening.instrument, instrument)) return 'other-version';
	const now = new Date().toISOString();
	if (expiresAt <= now || expiresAt.slice(0, 10) > screening.settings.eraseOn) return 'expiry';
	const isDone = await doRecorded(app.audit, async ({ candidates, outbox }) => {
		const isRenewed =
			(await candidates.change(candidate.id, ENDED, { expiresAt, state: whereItWas(candidate) })) ||
			(await candidates.change(candidate.id, LIVE, { expiresAt }));
		if (!isRenewed) return false;
		await outbox.release({ candidate: candidate.id }, now);
		return entryOf(candidate, actor, 'candidate.renew');
	});
	if (isDone) app.nudge();
	return isDone ? 'renewed' : 'ended';
}

function whereItWas({ startedAt, openedAt }: Candidate): CandidateState {
	if (startedAt) return 'started';
	return openedAt ? 'opened' : 'invited';
}

const entryOf = (
	{ id, screening }: Candidate,
	actor: string,
	action: Recorded,
	detail: Record<string, string> = {}
) => ({ actor, action, subject: id, screening, detail });
