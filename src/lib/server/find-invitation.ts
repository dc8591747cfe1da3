import type { App } from './app.ts';
import { rateLimit } from './rate-limit.ts';
import { invitationOf, isKept, type Invitation, type Invited, type Stage } from './services/candidate/invitation.ts';

/** Room for a number that is typed digit by digit, and far less than it takes to keep a server busy. */
const perLink = rateLimit(300, 60);
/** Links that nobody has: from one address, as of somebody who tries them out. */
const unknown = rateLimit(60, 60);

/** What a link opens, or the seconds to wait where too much was asked of it. */
export type Found = { wait: number; invitation: Invitation | null };

export async function findInvitation(app: App, secret: string, address: string): Promise<Found> {
	const invitation = await invitationOf(app, secret, new Date().toISOString());
	const { candidate } = invitation;
	// Counted by what was found: whoever tries links out, even from the address of a whole company, holds up no valid one.
	const wait = await (candidate ? perLink.take(candidate.id) : unknown.take(address));
	return wait > 0 ? { wait, invitation: null } : { wait, invitation };
}

/** Whom a page speaks for that calls on its own, or what it is answered where the link does not lead to any of these stages. */
export function invitedIn({ wait, invitation }: Found, stages: Stage[]): Invited | Response {
	if (!invitation) return tooOften(wait);
	const { stage, refusal } = invitation;
	if (stage === null) return refused(refusal);
	return stages.includes(stage) ? invitation : Response.json({ stage }, { status: 409 });
}

/** Whose data is asked for, or what they are answered of whom nothing is kept. */
export function keptOf({ wait, invitation }: Found): Invited | Response {
	if (!invitation) return tooOften(wait);
	return isKept(invitation) ? invitation : refused(invitation.refusal);
}

const tooOften = (wait: number) =>
	Response.json({ fault: 'too-often' }, { status: 429, headers: { 'retry-after': `${wait}` } });
const refused = (refusal: Invitation['refusal']) =>
	Response.json({ refusal }, { status: refusal === 'unknown' ? 404 : 409 });
