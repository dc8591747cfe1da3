/** `profile` was opened, the ratings of others were (`panel`), or the name in a blind screening was (`name`). */
export const READ_KINDS = ['profile', 'panel', 'name'] as const;
export type ReadKind = (typeof READ_KINDS)[number];

/** That somebody has seen something of a candidate, for the first time. */
export interface Read {
	candidate: string;
	person: string;
	kind: ReadKind;
	at: string;
	/** Why, where a reason is asked for; else empty. */
	reason: string;
}

export interface Reads {
	/** Said again, it changes nothing: the first time stands. */
	note(read: Read): Promise<void>;
	/** What this person has seen of these candidates. */
	of(person: string, candidates: string[]): Promise<Read[]>;
}
