import { describe, expect, it } from 'vitest';
import { testingList, testingOpened, testingPicture } from './testing-workshop.ts';
import { PHASES, type WorkshopHappening } from './workshop-events.ts';
import { fold } from './workshop-fold.ts';
import { viewsOf } from './workshop-views.ts';

const idle = { isUnderWay: false, hasResult: false, hasPlan: false };
const answering = { ...idle, isUnderWay: true };
const done = { ...idle, hasResult: true };

/** A room in this phase, or closed after the plan, with an area revealed on the way where there is a picture. */
function room(phase: (typeof PHASES)[number] | 'closed', isRevealed = false) {
	const taken: WorkshopHappening[] = [
		{ type: 'picture.taken', round: 1, n: 6, pictures: null },
		{ type: 'competency.revealed', round: 1, competency: 'finance', picture: testingPicture }
	];
	const path = PHASES.slice(1, phase === 'closed' ? undefined : PHASES.indexOf(phase) + 1);
	const moves = path.flatMap((phase): WorkshopHappening[] => [
		{ type: 'phase.moved', phase },
		...(phase === 'reveal' && isRevealed ? taken : [])
	]);
	const end: WorkshopHappening[] = phase === 'closed' ? [{ type: 'workshop.closed' }] : [];
	return fold(testingList([testingOpened, ...moves, ...end]));
}

describe('a phone is led where the host is', () => {
	it.each([
		['lobby', 'lobby'],
		['answering', 'own'],
		['result', 'own'],
		['reveal', 'room'],
		['discussion', 'room'],
		['plan', 'plan'],
		['closed', 'own']
	] as const)('%s: %s', (phase, leading) => {
		expect(viewsOf(room(phase), done).leading).toBe(leading);
	});

	it('but for whoever is answering, who can look at the room all the same', () => {
		for (const phase of ['result', 'reveal', 'discussion', 'plan', 'closed'] as const)
			expect(viewsOf(room(phase), answering).leading).toBe('own');
		expect(viewsOf(room('reveal'), answering).offered).toEqual(['own', 'room']);
	});
});

it('offers whoever comes late what everybody sees, and their own questions', () => {
	expect(viewsOf(room('reveal', true), idle)).toEqual({ offered: ['own', 'room'], leading: 'room' });
});

it('offers a plan to those alone who have a result', () => {
	expect(viewsOf(room('plan', true), idle)).toEqual({ offered: ['own', 'room'], leading: 'room' });
	expect(viewsOf(room('plan'), idle)).toEqual({ offered: ['own'], leading: 'own' });
	expect(viewsOf(room('plan', true), done).offered).toEqual(['own', 'room', 'plan']);
	expect(viewsOf(room('discussion'), done).offered).not.toContain('plan');
});

it('goes on offering a plan that was begun, wherever the host goes', () => {
	for (const phase of ['answering', 'result', 'reveal', 'discussion'] as const) {
		expect(viewsOf(room(phase), { ...done, hasPlan: true }).offered).toContain('plan');
	}
	expect(viewsOf(room('discussion'), { ...done, hasPlan: true }).leading).toBe('room');
});

it('leaves all of it where it is after the end', () => {
	expect(viewsOf(room('closed', true), done)).toEqual({ offered: ['own', 'room', 'plan'], leading: 'own' });
});
