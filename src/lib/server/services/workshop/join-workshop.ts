import { randomUUID } from 'node:crypto';
import type { App } from '../../app.ts';
import type { Returned } from '../../ports/participants.ts';
import type { Workshop } from '../../ports/workshops.ts';
import { hashOf, isSecret } from '../secret-link.ts';
import { readWorkshopCode } from './workshop-code.ts';

type Parts = Pick<App, 'workshops' | 'participants'>;

/** Why nobody gets in by a code; the interface has a sentence for each. */
export const JOIN_REFUSALS = ['unknown', 'closed', 'full', 'changed'] as const;
export type JoinRefusal = (typeof JOIN_REFUSALS)[number];

/** Somebody who has joined, with the workshop as it was then. */
export interface Present {
	workshop: Workshop;
	participant: Returned;
}

export type JoinedWorkshop = ({ ok: true } & Present) | { ok: false; reason: JoinRefusal };

/** What a phone wants: to join by what was typed, under what it will be known by (`newSecret()`). */
export interface JoinWish {
	code: string;
	/** Made before it is sent, so that a joining whose answer got lost, sent again, is the same person. */
	secret: string;
	nickname?: string;
	/** The `markOf()` the settings that its owner has read; of anything else they were not told what holds. */
	told: string;
}

/** By which a page says what it told. */
export const markOf = (settings: Workshop['settings']): string => hashOf(JSON.stringify(settings));

const LONGEST_NICKNAME = 40;

/**
 * Joins the workshop of a code, at any time until it is closed. Whoever joined before under the same secret comes back as who
 * they were, also when it is full or closed. Nobody joins under settings that they have not read, or that changed since.
 */
export async function joinWorkshop({ workshops, participants }: Parts, wish: JoinWish): Promise<JoinedWorkshop> {
	const code = readWorkshopCode(wish.code);
	const workshop = code === null ? null : await workshops.findByCode(code);
	if (!workshop || !isSecret(wish.secret)) return { ok: false, reason: 'unknown' };
	const token = hashOf(wish.secret);
	const nickname = workshop.settings.isNamed ? readNickname(wish.nickname ?? '') : '';
	if (wish.told !== markOf(workshop.settings) && !(await participants.find(workshop.id, token)))
		return { ok: false, reason: workshop.closedAt === null ? 'changed' : 'closed' };
	const joining = { id: randomUUID(), workshop: workshop.id, nickname };
	const joined = await participants.join(joining, token, workshop.settings);
	if (joined !== 'joined' && joined !== 'known') return { ok: false, reason: joined };
	const participant = await participants.find(workshop.id, token);
	// Whoever leaves in the same moment is not there any more.
	return participant ? { ok: true, workshop, participant } : { ok: false, reason: 'unknown' };
}

/**
 * Who comes back into a workshop, on a phone that slept, reloaded or changed its network; null where nobody joined it under
 * this secret. Found by its hash alone: how long that takes says nothing about any secret.
 */
export function resumeWorkshop(
	{ participants }: Pick<App, 'participants'>,
	workshop: string,
	secret: string
): Promise<Returned | null> {
	return participants.find(workshop, hashOf(secret));
}

/** One line without what cannot be seen. */
function readNickname(given: string): string {
	const line = given.normalize('NFC').replaceAll(/[\p{C}\p{Z}]+/gu, ' ');
	return [...line.trim()].slice(0, LONGEST_NICKNAME).join('').trim();
}
