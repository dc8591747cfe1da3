import type { Selectable } from 'kysely';
import type { WorkshopEvent, WorkshopSettings } from '../../flow/workshop/workshop-events.ts';
import type { Workshop } from '../ports/workshops.ts';
import type { Schema } from './schema.ts';

export type WorkshopRow = Selectable<Schema['workshop']>;

/** The row after an event, so that what is looked for often needs no reading of the list. */
export function rowAfter(row: WorkshopRow, event: WorkshopEvent): WorkshopRow {
	const { seq } = event;
	switch (event.type) {
		case 'workshop.opened': {
			const { title, industry, modules, isNamed, smallest, confidence, deleteOn } = event;
			return { ...row, seq, ...writtenOf({ title, industry, modules, isNamed, smallest, confidence, deleteOn }) };
		}
		case 'phase.moved':
			// The first move leads out of the lobby, and none leads back.
			return { ...row, seq, round: Math.max(row.round, 1) };
		case 'round.begun':
			return { ...row, seq, round: event.round };
		case 'workshop.closed':
			return { ...row, seq, closed_at: event.at };
		default:
			return { ...row, seq };
	}
}

export const writtenOf = (settings: WorkshopSettings) => ({
	settings: JSON.stringify(settings),
	delete_on: settings.deleteOn
});

export const workshopOf = (row: WorkshopRow): Workshop => ({
	id: row.id,
	code: row.code,
	settings: JSON.parse(row.settings) as WorkshopSettings,
	round: row.round,
	limit: row.capacity,
	createdAt: row.created_at,
	createdBy: row.created_by,
	closedAt: row.closed_at
});
