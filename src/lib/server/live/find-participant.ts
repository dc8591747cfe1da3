import type { App } from '../app.ts';
import type { Workshop } from '../ports/workshops.ts';
import { rateLimit } from '../rate-limit.ts';
import { resumeWorkshop, type Present } from '../services/workshop/join-workshop.ts';
import { readWorkshopCode } from '../services/workshop/workshop-code.ts';
import { guessedCode, noteInside } from './guessed-code.ts';
import { networkOf } from './network-of.ts';
import { refusal } from './refusal.ts';
import { secretIn, type WithCookies } from './workshop-cookie.ts';

/** A request about a workshop, by its code. */
export interface Asking extends WithCookies {
	locals: { app: App };
	getClientAddress: () => string;
}

/** Who asks: where they have not joined, the workshop alone; where too many codes were wrong, the seconds to wait. */
export type Found = ({ wait: 0 } & Present) | { wait: number; workshop: Workshop | null; participant: null };

/** Far more than a phone has to say, and far less than it takes to keep a server busy. */
const perPerson = rateLimit(120, 60);

export async function findParticipant(event: Asking, typed: string): Promise<Found> {
	const present = await whoIs(event, typed);
	if (present) return { wait: 0, ...present };
	const network = networkOf(event.getClientAddress());
	return { ...(await guessedCode(event.locals.app, typed, network)), participant: null };
}

/** Whom the cookie of a workshop speaks for; null where it is of nobody. */
async function whoIs(event: Asking, typed: string): Promise<Present | null> {
	const { app } = event.locals;
	const code = readWorkshopCode(typed);
	const secret = code && secretIn(event, code);
	if (!secret) return null;
	const workshop = await app.workshops.findByCode(code);
	const participant = workshop && (await resumeWorkshop(app, workshop.id, secret));
	if (!participant) return null;
	noteInside(networkOf(event.getClientAddress()), code);
	return { workshop, participant };
}

/**
 * Whom a phone speaks for that calls on its own, or what it is answered. That is the same whether or not there is such a
 * workshop, so it is no guess: phones that are left open after all was deleted go on asking, and shut nobody out.
 */
export async function presentIn(event: Asking, typed: string): Promise<Present | Response> {
	const present = await whoIs(event, typed);
	if (!present) return refusal('unknown', 404);
	const wait = await perPerson.take(present.participant.id);
	return wait > 0 ? waits(wait) : present;
}

const waits = (seconds: number): Response =>
	Response.json({ reason: 'waits' }, { status: 429, headers: { 'retry-after': `${seconds}` } });
