/** What takes the place of what a profile expects of a fact: one of these options, or a number of at least `min`; with neither, nothing is expected. */
export interface FactEdit {
	options?: string[];
	min?: number;
	/** A must-have of selections. */
	isRequired?: true;
}

/** The parts of a requirement that a person may edit: importance 0 … 5 in half steps, target 0 … 95 in whole points. */
export interface RequirementEdit {
	importance?: number;
	target?: number;
}

/** How somebody changed a profile of the instrument: who, when, why, and only what differs from it. All else follows. */
export interface ProfileEdit {
	/** `<profile id>@<version>` of the profile that was edited. */
	of: string;
	author: string;
	/** The day, as `2027-02-28`. */
	date: string;
	reason: string;
	/** By competency, before any adjustment for an industry. */
	competencies: Record<string, RequirementEdit>;
	/** By item. */
	facts: Record<string, FactEdit>;
}
