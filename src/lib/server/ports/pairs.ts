import type { WorkshopEvent, WorkshopHappening } from '../../flow/workshop/workshop-events.ts';
import type { Room, Scores } from './workshops.ts';

/** The areas in which somebody could help whom they are paired with, and be helped; null where there is none. */
export interface Help {
	youHelp: string | null;
	theyHelp: string | null;
}

/** Somebody who opted in and has submitted. */
export interface Willing {
	/** Of the participant. */
	id: string;
	/** Shared with those they are paired with; null where nobody does, or not any more. */
	pair: number | null;
	/** Those of the last round that they submitted. */
	scores: Scores;
}

export interface Paired extends Help {
	/** Of the participant. */
	id: string;
	pair: number;
}

/** Whom somebody is paired with. */
export interface Pair extends Help {
	number: number;
	/** Of the one or two others, without those who gave none. */
	nicknames: string[];
}

/** Who asked for somebody to coach each other with, and who was found. Whoever is left alone under a number has no pair. */
export interface Pairs {
	/** False where there is nobody of this id. */
	wish(participant: string): Promise<boolean>;
	/** Whoever wants none any more has none; the room is told where others are left of it. False where nobody of this id is in it. */
	giveUp(workshop: string, participant: string): Promise<boolean>;
	/** `ended`: of those they were paired with, nobody is left. */
	of(participant: string): Promise<Pair | 'ended' | null>;
	/** Decides about pairs in a workshop that stands still meanwhile; empty where there is none. */
	change(
		workshop: string,
		decide: (room: Room, willing: Willing[]) => { paired: Paired[]; happenings: WorkshopHappening[] }
	): Promise<WorkshopEvent[]>;
}
