import type { CompetencyPicture } from '../../../core/groups/picture.ts';
import type { WorkshopEvent, WorkshopSettings } from '../../../flow/workshop/workshop-events.ts';
import { fold } from '../../../flow/workshop/workshop-fold.ts';

/** A round as its last picture froze it. */
export interface ReportedRound {
	round: number;
	/** People in the picture. */
	n: number;
	/** ISO date-time. */
	takenAt: string;
	competencies: Record<string, CompetencyPicture>;
}

/** What can be said of a workshop afterwards: its settings and its frozen pictures, and nothing that is not in them. */
export interface GroupReport {
	settings: WorkshopSettings;
	/** Those of which a picture was taken, the first one first. */
	rounds: ReportedRound[];
}

/** The report of a workshop, from the list of what has happened in it. Null where it has not opened. */
export function groupReport(events: readonly WorkshopEvent[]): GroupReport | null {
	const { settings, taken } = fold(events).context;
	if (!settings) return null;
	const rounds = Object.entries(taken).flatMap(([key, { n, pictures }]) => {
		const round = Number(key);
		const last = events.findLast((event) => event.type === 'picture.taken' && event.round === round);
		return pictures && last ? [{ round, n, takenAt: last.at, competencies: pictures }] : [];
	});
	return { settings, rounds };
}
