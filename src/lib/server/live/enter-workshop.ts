import type { Workshop } from '../ports/workshops.ts';
import { rateLimit } from '../rate-limit.ts';
import { joinWorkshop, type JoinedWorkshop, type JoinWish } from '../services/workshop/join-workshop.ts';
import { isSecret, newSecret } from '../services/secret-link.ts';
import { findParticipant, type Asking, type Found } from './find-participant.ts';
import { noteInside } from './guessed-code.ts';
import { networkOf } from './network-of.ts';
import { giveSecret, secretIn } from './workshop-cookie.ts';

/** What a code opens before anybody joins. The phone gets what it will be known by, so that a joining sent twice is one person. */
export async function beforeJoining(event: Asking, typed: string): Promise<Found> {
	const found = await findParticipant(event, typed);
	const { workshop, participant } = found;
	if (workshop && !participant && workshop.closedAt === null) secretFor(event, workshop);
	return found;
}

/**
 * `cookies`: the phone has not kept what `beforeJoining` gave it, and would join as somebody else at each press; `crowd`: too many
 * have just joined from its network.
 */
export type Entered = JoinedWorkshop | { ok: false; reason: 'waits' | 'cookies' | 'crowd' };

/** Of one workshop, from one network: as fast as a hall behind one address comes in, and no faster. */
const joinings = rateLimit(300, 60);

/** Joins by what was typed, and has the room told soon. */
export async function enterWorkshop(event: Asking, wish: Omit<JoinWish, 'secret'>): Promise<Entered> {
	const { wait, workshop, participant } = await findParticipant(event, wish.code);
	if (participant) return { ok: true, workshop, participant };
	if (wait > 0) return { ok: false, reason: 'waits' };
	if (!workshop) return { ok: false, reason: 'unknown' };
	const hasSecret = secretIn(event, workshop.code) !== null;
	const secret = secretFor(event, workshop);
	if (!hasSecret && workshop.closedAt === null) return { ok: false, reason: 'cookies' };
	const network = networkOf(event.getClientAddress());
	if ((await joinings.take(`${workshop.id} ${network}`)) > 0) return { ok: false, reason: 'crowd' };
	const { app } = event.locals;
	const entered = await joinWorkshop(app, { ...wish, secret });
	if (!entered.ok) return entered;
	noteInside(network, workshop.code);
	app.counts.changed(entered.workshop.id);
	return entered;
}

/** What the phone is known by already, or from now on; given each time, since the day until which it is kept may move. */
function secretFor(event: Asking, workshop: Workshop): string {
	const known = secretIn(event, workshop.code);
	const secret = known && isSecret(known) ? known : newSecret();
	giveSecret(event, workshop, secret);
	return secret;
}
