/** A rating from 1 to 5 against written anchors; `no-evidence` where nothing was heard that would allow one; null while it is open. */
export interface Rating {
	value: number | 'no-evidence' | null;
	note: string;
}

/** What one interviewer rated of one candidate. */
export interface Interview {
	candidate: string;
	/** Id of the interviewer, and the name as it was then. */
	rater: string;
	raterName: string;
	/** By competency. */
	ratings: Record<string, Rating>;
	savedAt: string;
	/** From then on nothing changes; null while it is a draft, which nobody else sees. */
	lockedAt: string | null;
}

export interface Interviews {
	/** Keeps a draft in place of an earlier one. False where it is locked. */
	save(draft: Omit<Interview, 'lockedAt'>): Promise<boolean>;
	/** False where there is none, or it is locked already. */
	lock(candidate: string, rater: string, at: string): Promise<boolean>;
	/** The earliest locked first, then the drafts. */
	of(candidate: string): Promise<Interview[]>;
	/** Those of these candidates whom this interviewer has rated and locked. */
	lockedBy(rater: string, candidates: string[]): Promise<string[]>;
}
