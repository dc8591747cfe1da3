import type { Industry, Profile } from '../../core/instrument/instrument.ts';
import type { Language } from '../../i18n/languages.ts';

export const SCREENING_STATES = ['draft', 'open', 'closed', 'erased'] as const;
export type ScreeningState = (typeof SCREENING_STATES)[number];

/** Why the profile is what it is: the record that a fair screening begins with. */
export interface JobAnalysis {
	/** The seat that is to be filled, and why this role is needed. */
	seat: string;
	why: string;
	/** Who judged the profile to fit the seat, when (ISO day), and for which reason. */
	by: string;
	on: string;
	reason: string;
}

/** What a candidate reads before anything is asked, in one language. */
export interface Notice {
	controller: string;
	purpose: string;
	legalBasis: string;
	recipients: string;
	retention: string;
	rights: string;
	scoring: string;
	/** How to ask for another way of taking part. */
	alternative: string;
	contact: string;
}

/** What is chosen for a screening. From the first candidate on, some of it is locked: see `LOCKED`. */
export interface ScreeningSettings {
	jobAnalysis: JobAnalysis;
	profile: Profile;
	industry: Industry;
	modules: string[];
	/** In percent. */
	confidence: number;
	locales: Language[];
	/** ISO date-times; null is "from now on" and "until somebody closes it". */
	opensAt: string | null;
	closesAt: string | null;
	/** By language, for each of `locales`. */
	notice: Partial<Record<Language, Notice>>;
	/** Whether candidates see their own report afterwards. */
	ownReport: boolean;
	/** Whether names are hidden from a reviewer who has not rated yet. */
	blind: boolean;
	/** ISO day on which everything about the candidates is deleted. */
	eraseOn: string;
}

/**
 * The settings that no longer change once there is a candidate: what would change a score, and `blind`, since a name that was
 * shown cannot be hidden again.
 */
export const LOCKED = [
	...(['profile', 'industry', 'modules', 'confidence'] as const),
	'blind'
] as const satisfies (keyof ScreeningSettings)[];

export interface Screening {
	id: string;
	title: string;
	state: ScreeningState;
	/** `<id>@<version>`. */
	instrument: string;
	settings: ScreeningSettings;
	createdAt: string;
	createdBy: string;
}

export interface Screenings {
	add(screening: Screening): Promise<void>;
	find(id: string): Promise<Screening | null>;
	/**
	 * The newest first: those that one person is assigned to, those in a state, and those whose candidates are to be deleted by
	 * an ISO day and are not yet.
	 */
	list(filter?: { assignedTo?: string; state?: ScreeningState; eraseBy?: string }): Promise<Screening[]>;
	/** Changes title, state, instrument or settings; where states are named, only out of one of those. False where there is no such screening. */
	change(
		id: string,
		change: Partial<Pick<Screening, 'title' | 'state' | 'instrument' | 'settings'>>,
		from?: readonly ScreeningState[]
	): Promise<boolean>;
	/** Who reads this screening beside its owners and recruiters. */
	assign(id: string, people: string[]): Promise<void>;
	assigned(id: string): Promise<string[]>;
	/** Takes somebody who is gone from every screening. */
	unassign(person: string): Promise<void>;
}
