import { describe, expect, it } from 'vitest';
import { nextStep, phaseBefore, wayPast, type DeskStep } from './host-next.ts';
import { testingList, testingOpened, testingPicture } from './testing-workshop.ts';
import type { WorkshopHappening } from './workshop-events.ts';
import { fold, mayHappen, type FoldedWorkshop } from './workshop-fold.ts';

const areas = ['finance', 'process'];

/** What the server makes of a step. */
function happeningOf(step: DeskStep): WorkshopHappening {
	const pictures = { finance: testingPicture, process: testingPicture };
	if (step.type === 'picture.taken') return { ...step, round: 1, n: 6, pictures };
	if (step.type === 'competency.revealed') return { ...step, picture: testingPicture };
	return step as WorkshopHappening;
}

/** The room each time the host has done the next thing, from the lobby to the end. */
function course(): { room: FoldedWorkshop; id: string | undefined }[] {
	const happenings: WorkshopHappening[] = [testingOpened, { type: 'count.changed', joined: 6, finished: 6 }];
	const seen = [];
	for (let turn = 0; turn < 20; turn += 1) {
		const room = fold(testingList(happenings));
		const next = nextStep(room, room.context.taken[1] ? areas : []);
		seen.push({ room, id: next?.id });
		if (!next) return seen;
		happenings.push(...next.steps.map(happeningOf));
	}
	throw new Error('It never ends.');
}

describe('doing the next thing, again and again,', () => {
	it('leads from the lobby to the end', () => {
		const revealed = ['take', 'competency', 'competency'];
		const ids = ['answering', 'result', 'reveal', ...revealed, 'discussion', 'plan', 'close', undefined];
		expect(course().map(({ id }) => id)).toEqual(ids);
	});

	it('is always possible, and so is going back', () => {
		for (const { room } of course()) {
			const [first] = nextStep(room, areas)?.steps ?? [];
			if (first) expect(mayHappen(room, happeningOf(first)), room.state).toBe(true);
			const phase = phaseBefore(room);
			if (phase) expect(mayHappen(room, { type: 'phase.moved', phase }), room.state).toBe(true);
		}
	});
});

describe('a room of too few', () => {
	const small = (...more: WorkshopHappening[]) => fold(testingList([testingOpened, ...more]));
	const toReveal = (['answering', 'result', 'reveal'] as const).map((phase) => ({
		type: 'phase.moved' as const,
		phase
	}));
	const again: WorkshopHappening[] = [
		{ type: 'picture.taken', round: 1, n: 6, pictures: null },
		{ type: 'round.begun', round: 2 },
		...toReveal.slice(1)
	];

	it.each([
		['in its first round', toReveal],
		['in its second round, though the first has a picture', [...toReveal, ...again]]
	])('comes to the discussion %s', (_, happenings) => {
		const room = small(...happenings);
		expect(nextStep(room, [])?.id).toBe('take');
		const past = wayPast(room)!;
		expect(past).toEqual({ id: 'discussion', steps: [{ type: 'phase.moved', phase: 'discussion' }] });
		expect(mayHappen(room, happeningOf(past.steps[0]!))).toBe(true);
	});

	it('has no other way than the next thing once there is a picture, and anywhere else', () => {
		expect(wayPast(small(...toReveal, again[0]!))).toBeNull();
		for (const { room, id } of course()) expect(wayPast(room) !== null, room.state).toBe(id === 'take');
	});
});

it('there is nothing to go back to from where nobody comes back from', () => {
	expect(['lobby', 'answering', 'closed'].map((state) => phaseBefore({ state: state as 'closed' }))).toEqual([
		null,
		null,
		null
	]);
	expect(phaseBefore({ state: 'plan' })).toBe('discussion');
});
