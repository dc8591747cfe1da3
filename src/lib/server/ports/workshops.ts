import type { WorkshopEvent, WorkshopHappening, WorkshopSettings } from '../../flow/workshop/workshop-events.ts';

/** Who opened those that are tried without an account. */
export const TRIAL_HOST = 'trial';

/** What is kept of a workshop beside its list of events, and follows from that list where it can. */
export interface Workshop {
	id: string;
	/** What people type to join: of all open workshops this one has it. */
	code: string;
	/** Those opened with last. */
	settings: WorkshopSettings;
	/** The round that is answered; 0 until the first has begun. */
	round: number;
	/** How many people may join. */
	limit: number;
	createdAt: string;
	/** Id of the person. */
	createdBy: string;
	/** ISO date-time; null while it is open. */
	closedAt: string | null;
}

/** A workshop as nobody else changes it while its next events are decided. */
export interface Room {
	workshop: Workshop;
	events: WorkshopEvent[];
	joined: number;
	/** Those who submitted in this round. */
	finished: number;
}

/** Score and standard error in points, 0 … 100; by competency, without those that could not be assessed. */
export type Scores = Record<string, { score: number; se: number }>;

export interface Submission {
	participant: string;
	round: number;
	scores: Scores;
}

/** Whom the pictures of a round count. */
export interface Published {
	round: number;
	/** Ids of those whom each picture added to the one before and who are still there, in the order of the pictures. */
	batches: string[][];
	/** Whether somebody whom a picture counts is not there any more. */
	hasWithdrawn: boolean;
}

/** What a picture is taken from. */
export interface Cohort {
	/** Of all rounds. */
	submissions: Submission[];
	published: Published[];
}

export interface Workshops {
	/** Opens it with its first event. False where an open workshop has this code. */
	open(workshop: Omit<Workshop, 'settings' | 'round' | 'closedAt'>, settings: WorkshopSettings): Promise<boolean>;
	find(id: string): Promise<Workshop | null>;
	/** Whatever its case; of several the open one, else the newest. */
	findByCode(code: string): Promise<Workshop | null>;
	/** The newest first. */
	list(): Promise<Workshop[]>;
	/** In order, those after this `seq`. */
	events(id: string, after?: number): Promise<WorkshopEvent[]>;
	/** Adds what is decided of a workshop that stands still meanwhile; empty where there is none. */
	append(id: string, decide: (room: Room) => WorkshopHappening[]): Promise<WorkshopEvent[]>;
	/**
	 * The same with the scores at hand. Where something is decided, everybody who submitted in this round counts as published
	 * in it.
	 */
	publish(id: string, decide: (room: Room, cohort: Cohort) => WorkshopHappening[]): Promise<WorkshopEvent[]>;
	/** Deletes everything about it. False where there is none. */
	remove(id: string): Promise<boolean>;
}
