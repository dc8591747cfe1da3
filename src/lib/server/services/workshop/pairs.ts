import { mutualHelp } from '../../../core/groups/mutual-help.ts';
import { closestPair, pairUp } from '../../../core/groups/pair-up.ts';
import { fold, mayHappen } from '../../../flow/workshop/workshop-fold.ts';
import type { WorkshopHappening } from '../../../flow/workshop/workshop-events.ts';
import type { App } from '../../app.ts';
import type { Help, Paired, Willing } from '../../ports/pairs.ts';
import { record } from '../record/record.ts';
import type { Present } from './join-workshop.ts';

/** `state`: pairs are made in the plan phase; `too-few`: fewer opted in and submitted than the smallest group. */
export type MadePairs = { ok: true } | { ok: false; reason: 'unknown' | 'state' | 'too-few' };

/**
 * Puts together those who opted in, have submitted and have no pair. Pairs that there are stay: a newcomer who is alone
 * joins one of them, or is paired with one of a three. Where nobody is new, nothing happens.
 */
export async function makePairs(
	{ pairs, audit }: Pick<App, 'pairs' | 'audit'>,
	id: string,
	actor: string
): Promise<MadePairs> {
	let made: MadePairs = { ok: false, reason: 'unknown' };
	const added = await pairs.change(id, ({ workshop: { settings }, events }, willing) => {
		const paired = matched(willing);
		const now = fold(events);
		const { round } = now.context;
		const happening: WorkshopHappening = { type: 'pairs.made', round, pairs: countPairs([...willing, ...paired]) };
		const isPlan = mayHappen(now, happening);
		made = !isPlan ? { ok: false, reason: 'state' } : { ok: true };
		if (isPlan && willing.length < settings.smallest) made = { ok: false, reason: 'too-few' };
		return made.ok && paired.length > 0 ? { paired, happenings: [happening] } : { paired: [], happenings: [] };
	});
	if (added.length > 0) await record(audit, { actor, action: 'workshop.pairs', subject: id });
	return made;
}

/** Newcomers with their numbers, which go on from the highest. */
function matched(willing: Willing[]): Paired[] {
	const newcomers = willing.filter(({ pair }) => pair === null);
	const [alone] = newcomers;
	if (newcomers.length === 1 && alone) return joined(alone, willing);
	const first = nextNumber(willing);
	const people = new Map(newcomers.map((one) => [one.id, one]));
	return pairUp(newcomers).flatMap((ids, index) => {
		const members = ids.map((one) => people.get(one)!);
		return together(members, first + index);
	});
}

/** The one beside the two whom they complement best; where all are threes, with the one of those whom they complement best. */
function joined(alone: Willing, willing: Willing[]): Paired[] {
	const groups = [...numbersOf(willing)].map((number) => willing.filter(({ pair }) => pair === number));
	const pairs = groups.filter(({ length }) => length === 2);
	const pair = closestPair(alone, pairs) as Willing[] | undefined;
	if (pair) return together([alone, ...pair], pair[0]!.pair!);
	const singles = groups.flat().map((one) => [one]);
	const [taken] = (closestPair(alone, singles) ?? []) as Willing[];
	if (!taken) return [];
	const left = willing.filter((one) => one !== taken && one.pair === taken.pair);
	return [...together([alone, taken], nextNumber(willing)), ...together(left, taken.pair!)];
}

/** Each of them with what they have of the others. */
const together = (members: Willing[], pair: number): Paired[] =>
	members.map((one) => {
		const others = members.filter((other) => other !== one);
		return { id: one.id, pair, ...mutualHelp(one, others) };
	});

const nextNumber = (willing: Willing[]) => Math.max(0, ...willing.map(({ pair }) => pair ?? 0)) + 1;
const numbersOf = (people: { pair: number | null }[]) => new Set(people.flatMap(({ pair }) => pair ?? []));
const countPairs = (people: { pair: number | null }[]) => numbersOf(people).size;

/** Somebody's own pair, for their phone alone. `nickname` is that of the other, or of both; null where none was given. */
export interface OwnPair extends Help {
	/** At which they meet. */
	number: number;
	nickname: string | null;
}

/** `ended` where the other has gone; null where they had none. */
export async function pairOf(
	{ pairs }: Pick<App, 'pairs'>,
	{ participant }: Pick<Present, 'participant'>
): Promise<OwnPair | 'ended' | null> {
	const pair = await pairs.of(participant.id);
	if (!pair || pair === 'ended') return pair;
	const { nicknames, ...rest } = pair;
	return { ...rest, nickname: nicknames.join(', ') || null };
}

export type WishedPair = { ok: true } | { ok: false; reason: 'unknown' | 'closed' };

/** Whether somebody wants to be paired: asked for until the workshop is closed, taken back at any time, and with it their pair. */
export async function setPairWish(
	{ pairs }: Pick<App, 'pairs'>,
	{ workshop, participant }: Present,
	wants: boolean
): Promise<WishedPair> {
	if (wants && workshop.closedAt !== null) return { ok: false, reason: 'closed' };
	const isThere = await (wants ? pairs.wish(participant.id) : pairs.giveUp(workshop.id, participant.id));
	return isThere ? { ok: true } : { ok: false, reason: 'unknown' };
}
