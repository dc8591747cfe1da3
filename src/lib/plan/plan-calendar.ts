import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { PlanText } from './plan-text.ts';

/** What an event says besides a person's own words, in their language. */
export interface CalendarLabels {
	/** The title of the day to look again. */
	review: string;
	evidence: string;
}

/**
 * A plan as a calendar file (RFC 5545): a whole day for the date to look again, and for each action with a date. Who
 * imports it again gets the same events, not others beside them: their ids stay.
 */
export function planCalendar({ id, review, priorities }: PlanText, says: CalendarLabels, now: Date): string {
	const calendar = new ICalCalendar({ name: 'COO Fit', prodId: { company: 'COO Fit', product: 'Plan' } });
	const add = (event: string, day: string, summary: string, description: string) =>
		calendar.createEvent({
			id: `${id}-${event}@coo-fit`,
			stamp: now,
			// A later file is a later version of the same event.
			sequence: Math.floor(now.getTime() / 60_000),
			start: new Date(day),
			allDay: true,
			summary,
			description,
			// Nobody is busy for a whole day with it.
			transparency: ICalEventTransparency.TRANSPARENT
		});
	for (const { competency, name, actions, evidence } of priorities) {
		const about = evidence ? `${name}\n${says.evidence}: ${evidence}` : name;
		for (const { id: action, text, date } of actions) {
			if (date) add(`${competency}-${action}`, date, text.replaceAll('\n', ' '), about);
		}
	}
	if (review) add('review', review, says.review, priorities.map(({ name }) => name).join('\n'));
	return `${calendar}\r\n`;
}
