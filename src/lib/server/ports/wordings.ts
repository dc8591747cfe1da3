import type { JobAnalysis, ScreeningSettings } from './screening.ts';

/** What a screening said while it had candidates, until somebody changed it. */
export interface Wording {
	/** Until when it stood, an ISO date-time. */
	until: string;
	/** Id of who changed it. */
	by: string;
	/** Of the notices, those that were changed then. */
	notice: ScreeningSettings['notice'];
	/** Null where it stayed as it was. */
	jobAnalysis: JobAnalysis | null;
}

export interface Wordings {
	add(screening: string, wording: Wording): Promise<void>;
	/** The newest first. */
	of(screening: string): Promise<Wording[]>;
}
