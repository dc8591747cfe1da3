export const OUTCOMES = ['move-on', 'hold', 'decline'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a person decided about a candidate, and why. */
export interface Decision {
	id: string;
	candidate: string;
	outcome: Outcome;
	reasons: string;
	/** Id of who decided, and the name as it was then. */
	by: string;
	byName: string;
	at: string;
}

/** Only ever added to: a changed mind is another record. */
export interface Decisions {
	add(decision: Decision): Promise<void>;
	/** The newest first. */
	of(candidate: string): Promise<Decision[]>;
}
