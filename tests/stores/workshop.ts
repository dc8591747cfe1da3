import type { WorkshopSettings } from '../../src/lib/flow/workshop/workshop-events.ts';
import type { Participant } from '../../src/lib/server/ports/participants.ts';
import type { Workshop } from '../../src/lib/server/ports/workshops.ts';

/** A workshop as it might be, for tests of what keeps it. */
export const aWorkshop = (change: Partial<Workshop> = {}) => ({
	id: 'workshop-1',
	code: 'K7M3XW',
	limit: 1000,
	createdAt: '2026-11-23T08:00:00.000Z',
	createdBy: 'person-1',
	...change
});

export const someSettings = (change: Partial<WorkshopSettings> = {}): WorkshopSettings => ({
	title: 'Drift i Łódź',
	industry: 'manufacturing',
	modules: ['core'],
	isNamed: true,
	smallest: 5,
	confidence: 80,
	deleteOn: '2027-01-31',
	...change
});

export const aParticipant = (number: number, change: Partial<Participant> = {}): Participant => ({
	id: `participant-${String(number).padStart(4, '0')}`,
	workshop: 'workshop-1',
	nickname: '',
	...change
});

export const scoresOf = (number: number) => ({ finance: { score: number % 101, se: 12.5 } });
