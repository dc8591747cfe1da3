import type { Industry } from '../core/instrument/instrument.ts';
import type { Distance } from '../core/scoring/distance.ts';

/** A day in the life, in four parts. */
export const PARTS = ['today', 'afterwards', 'disappears', 'faster'] as const;
export type Part = (typeof PARTS)[number];

/** A written action by its id, or one of a person's own. */
export interface Action {
	id: string;
	/** Only where it differs from what is written: what nobody touched follows the language. */
	text?: string;
	/** The day by which it is done, as `2027-02-28`; empty where none is set. */
	date: string;
}

/** One competency of a plan. Those not chosen keep what was written for them. */
export interface Priority {
	competency: string;
	/** Which of the written blocks it stands on. */
	block: Distance;
	isChosen: boolean;
	/** Only where they differ from what is written. */
	texts: Partial<Record<Part, string>>;
	actions: Action[];
	evidence: string;
}

export interface Plan {
	id: string;
	/** The offer that it was made from, or was kept in spite of: see `basisOf`. */
	basis: string;
	industry: Industry;
	/** All that the result offered, in its order. */
	priorities: Priority[];
	/** The day to look again; empty where none is set. */
	review: string;
}
