import type { CompetencyPicture } from '../../core/groups/picture.ts';
import type { WorkshopEvent, WorkshopHappening } from './workshop-events.ts';

/** A workshop that opens, for tests. */
export const testingOpened = {
	type: 'workshop.opened',
	round: 1,
	title: 'Ledelse i Łódź',
	industry: 'general',
	modules: ['core'],
	isNamed: false,
	smallest: 5,
	confidence: 80,
	deleteOn: '2027-01-31'
} as const satisfies WorkshopHappening;

const hidden = { value: null, reason: 'too-few' } as const;
/** A picture in which nothing is told. */
export const testingPicture: CompetencyPicture = { mean: hidden, agreement: hidden, distribution: hidden };

/** Happenings as the list that a server makes of them, a second apart. */
export const testingList = (happenings: readonly WorkshopHappening[]): WorkshopEvent[] =>
	happenings.map((happening, index) => ({
		...happening,
		seq: index + 1,
		at: new Date(Date.UTC(2026, 10, 23, 9, 0, index)).toISOString()
	}));
