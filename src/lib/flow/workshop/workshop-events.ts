import type { CompetencyPicture } from '../../core/groups/picture.ts';
import type { Industry } from '../../core/instrument/instrument.ts';

/** What the room does, in order; the host goes one step on or back. `closed` comes after each of them. */
export const PHASES = ['lobby', 'answering', 'result', 'reveal', 'discussion', 'plan'] as const;
export type Phase = (typeof PHASES)[number];

/** What the projector shows of a competency, or of all where none is named. */
export const PARTS = ['gap', 'radar', 'distribution', 'agreement', 'prompts'] as const;
export type Part = (typeof PARTS)[number];

/** How often a workshop may answer: once, and once more to see what has changed. */
export const ROUNDS = 2;

/** What is chosen for a workshop, and told to everybody before they join. */
export interface WorkshopSettings {
	title: string;
	industry: Industry;
	modules: string[];
	/** Whether people may give a nickname. */
	isNamed: boolean;
	/** The smallest group of which anything is shown. */
	smallest: number;
	/** In percent. */
	confidence: number;
	/** ISO day on which everything about the workshop is deleted. */
	deleteOn: string;
}

/** By competency: plain data that is frozen when it is taken, and handed on unread. */
export type Pictures = Record<string, CompetencyPicture>;

export interface Taken {
	/** People in the picture. */
	n: number;
	/** Of all competencies; null where it is sent to somebody who sees what is revealed and no more. */
	pictures: Pictures | null;
	/** Where nothing is told of any competency, so that there is nothing to reveal. */
	isHeld?: true;
}

/** What has happened, without who: nothing in the list says who joined, who submitted or what. */
export type WorkshopHappening =
	/** Comes first; once more where settings were changed before anybody had joined. */
	| ({ type: 'workshop.opened'; round: 1 } & WorkshopSettings)
	| { type: 'phase.moved'; phase: Phase }
	/** `finished` are those who submitted in this round. */
	| { type: 'count.changed'; joined: number; finished: number }
	| ({ type: 'picture.taken'; round: number } & Taken)
	| { type: 'competency.revealed'; round: number; competency: string; picture: CompetencyPicture }
	| { type: 'focus.moved'; competency: string | null; part: Part }
	| { type: 'round.begun'; round: number }
	/** `pairs` are all there are; a phone asks who its own is with. */
	| { type: 'pairs.made'; round: number; pairs: number }
	/** Somebody of a pair has left, or wants none any more. */
	| { type: 'pairs.changed'; pairs: number }
	| { type: 'workshop.closed' };

/** `seq` counts from 1 without a hole, in each workshop; `at` is an ISO date-time. */
export type WorkshopEvent = WorkshopHappening & { seq: number; at: string };

/** The event as it is sent to whoever is not the host: what is not revealed is not in it. */
export function asSentToRoom(event: WorkshopEvent): WorkshopEvent {
	return event.type === 'picture.taken' ? { ...event, pictures: null } : event;
}
