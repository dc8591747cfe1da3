import { PREFIX, type KeptAnswer } from '../quiz/saved-run.ts';
import { ROUNDS, type WorkshopSettings } from './workshop-events.ts';

/** What lies on a phone of a workshop that it has joined, also when the server has long deleted it. */
export interface JoinedOnce {
	id: string;
	code: string;
	settings: WorkshopSettings;
}

/** A round on the phone: what figures are drawn from, and whether the person has asked for the result. */
export interface KeptRound {
	seed: number;
	isFinished: boolean;
	/** Whether the server has its scores, also where it does not know this phone any more. */
	isTaken?: boolean;
	answers: Record<string, KeptAnswer>;
}

const WORKSHOP = `${PREFIX}workshop/`;

/** Under the address of what a person makes of a workshop's result. */
export const workshopPlanKey = (workshop: string): string => `${WORKSHOP}${workshop}/plan`;

const roundKey = (workshop: string, round: number) => `${WORKSHOP}${workshop}/${round}`;
const joinedKey = (workshop: string) => `${WORKSHOP}${workshop}/joined`;

export function keepJoined(storage: Storage, joined: JoinedOnce): void {
	storage.setItem(joinedKey(joined.id), JSON.stringify(joined));
}

/** The workshop that was joined by a code; null where it was not on this phone. */
export function joinedOnce(storage: Storage, code: string): JoinedOnce | null {
	for (const key of keysOf(storage)) {
		if (!key.startsWith(WORKSHOP) || !key.endsWith('/joined')) continue;
		const found = parse<JoinedOnce>(storage.getItem(key));
		if (found?.code === code) return found;
	}
	return null;
}

/** Every answer has an entry of its own, so that two tabs that answer different questions never overwrite each other. */
export function keepAnswer(storage: Storage, workshop: string, round: number, item: string, kept: KeptAnswer): void {
	storage.setItem(`${roundKey(workshop, round)}/${item}`, JSON.stringify(kept));
}

export function keepRound(storage: Storage, workshop: string, round: number, kept: Omit<KeptRound, 'answers'>): void {
	storage.setItem(roundKey(workshop, round), JSON.stringify(kept));
}

/** Null where nothing of this round lies here. */
export function keptRound(storage: Storage, workshop: string, round: number): KeptRound | null {
	const head = parse<KeptRound>(storage.getItem(roundKey(workshop, round)));
	if (typeof head?.seed !== 'number') return null;
	const start = `${roundKey(workshop, round)}/`;
	const answers: Record<string, KeptAnswer> = {};
	for (const key of keysOf(storage)) {
		const kept = key.startsWith(start) ? parse<KeptAnswer>(storage.getItem(key)) : null;
		if (kept && 'answer' in kept) answers[key.slice(start.length)] = kept;
	}
	return { seed: head.seed, isFinished: head.isFinished === true, isTaken: head.isTaken === true, answers };
}

/** A workshop with what of its rounds lies on this phone: those that were finished, else the one that was begun last. */
export interface LeftOver {
	workshop: JoinedOnce;
	/** In order; at least one. */
	rounds: KeptRound[];
}

/** What is left on the phone of the workshop that was joined by a code. */
export function leftOver(storage: Storage, code: string): LeftOver | null {
	const workshop = joinedOnce(storage, code);
	if (!workshop) return null;
	const numbers = Array.from({ length: ROUNDS }, (_, at) => at + 1);
	const begun = numbers.flatMap((round) => keptRound(storage, workshop.id, round) ?? []);
	const finished = begun.filter(({ isFinished }) => isFinished);
	const answered = begun.filter(({ answers }) => Object.keys(answers).length > 0);
	const rounds = finished.length > 0 ? finished : answered.slice(-1);
	return rounds.length > 0 ? { workshop, rounds } : null;
}

/** Whether a storage event is about this round; a null key means that everything was cleared. */
export const concernsRound = (key: string | null, workshop: string, round: number): boolean =>
	key === null || key === roundKey(workshop, round) || key.startsWith(`${roundKey(workshop, round)}/`);

export function forgetRound(storage: Storage, workshop: string, round: number): void {
	for (const key of keysOf(storage)) if (concernsRound(key, workshop, round)) storage.removeItem(key);
}

/** Everything of a workshop: whoever leaves it leaves nothing on the phone either. */
export function forgetWorkshop(storage: Storage, workshop: string): void {
	for (const key of keysOf(storage)) if (key.startsWith(`${WORKSHOP}${workshop}/`)) storage.removeItem(key);
}

const keysOf = (storage: Storage): string[] =>
	Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');

/** Anything may lie on a device: what is no object is nothing. */
function parse<Found extends object>(text: string | null): Found | null {
	try {
		const found: unknown = JSON.parse(text ?? 'null');
		return typeof found === 'object' && found !== null ? (found as Found) : null;
	} catch {
		return null;
	}
}
