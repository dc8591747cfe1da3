import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { mulberry32 } from '../../core/statistics/mulberry32.ts';
import { testingList, testingOpened, testingPicture } from './testing-workshop.ts';
import { fold, mayHappen } from './workshop-fold.ts';
import { asSentToRoom, PHASES, type Phase, type WorkshopEvent, type WorkshopHappening } from './workshop-events.ts';
import { isRevealed, workshopMachine } from './workshop.machine.ts';

const move = (phase: Phase): WorkshopHappening => ({ type: 'phase.moved', phase });
const take = (round: number): WorkshopHappening => ({
	type: 'picture.taken',
	round,
	n: 6,
	pictures: { finance: testingPicture }
});
const reveal = (round: number): WorkshopHappening => ({
	...{ type: 'competency.revealed', round, competency: 'finance' },
	picture: testingPicture
});
const focus = (competency: string | null): WorkshopHappening => ({ type: 'focus.moved', competency, part: 'gap' });
const close: WorkshopHappening = { type: 'workshop.closed' };
const begin = (round: number): WorkshopHappening => ({ type: 'round.begun', round });
const made = (round: number): WorkshopHappening => ({ type: 'pairs.made', round, pairs: 3 });
const fewer: WorkshopHappening = { type: 'pairs.changed', pairs: 2 };
const count: WorkshopHappening = { type: 'count.changed', joined: 6, finished: 2 };

/** As far as this phase, one step after the other. */
const upTo = (phase: Phase) => [testingOpened, ...PHASES.slice(1, PHASES.indexOf(phase) + 1).map(move)];
const after = (...happenings: WorkshopHappening[]) => fold(testingList(happenings));

describe('the phases', () => {
	it('begin when the workshop is opened', () => {
		expect(fold([])).toMatchObject({ seq: 0, state: 'unopened', context: { settings: null } });
		expect(after(move('answering'), count, close)).toEqual({ ...fold([]), seq: 3 });
		const { type, round, ...settings } = testingOpened;
		expect(after(testingOpened)).toMatchObject({ state: 'lobby', context: { settings, round } });
		expect(type).toBe('workshop.opened');
	});

	it('lead one step on or back, never back into the lobby, and each may be the last', () => {
		const leads = PHASES.map((phase) => {
			const there = after(...upTo(phase));
			expect(there.state).toBe(phase);
			expect(mayHappen(there, close)).toBe(true);
			return PHASES.filter((next) => mayHappen(there, move(next)));
		});
		expect(leads).toEqual([
			['answering'],
			['result'],
			['answering', 'reveal'],
			['result', 'discussion'],
			['reveal', 'plan'],
			['discussion']
		]);
	});

	it('say since when they are', () => {
		const { context } = after(...upTo('answering'), count);
		expect(context.since).toBe('2026-11-23T09:00:01.000Z');
	});

	it('end with the closing, after which nothing changes', () => {
		const closed = after(...upTo('plan'), close);
		expect(closed.state).toBe('closed');
		const late = [...upTo('plan'), close, count, move('plan'), testingOpened, begin(2), close];
		expect(after(...late)).toEqual({ ...closed, seq: late.length });
		expect(mayHappen(closed, close)).toBe(false);
	});
});

describe('settings', () => {
	const changed = { ...testingOpened, title: 'Another' };

	it('change while nobody has joined', () => {
		expect(after(testingOpened, changed).context.settings?.title).toBe('Another');
	});

	it('are locked once somebody has, or the lobby is over', () => {
		expect(mayHappen(after(testingOpened, count), changed)).toBe(false);
		expect(mayHappen(after(...upTo('answering')), changed)).toBe(false);
	});
});

describe('the picture', () => {
	it('is taken where the room looks at itself, of this round', () => {
		const where = PHASES.filter((phase) => mayHappen(after(...upTo(phase)), take(1)));
		expect(where).toEqual(['reveal', 'discussion', 'plan']);
		expect(mayHappen(after(...upTo('reveal')), take(2))).toBe(false);
	});

	it('is there before anything of it is revealed, and revealed before it is looked at', () => {
		const looking = after(...upTo('reveal'));
		expect([reveal(1), focus('finance')].map((next) => mayHappen(looking, next))).toEqual([false, false]);
		expect(mayHappen(looking, focus(null))).toBe(true);
		const taken = after(...upTo('reveal'), take(1));
		expect([reveal(1), focus('finance')].map((next) => mayHappen(taken, next))).toEqual([true, false]);
		const revealed = after(...upTo('reveal'), take(1), reveal(1), focus('finance'));
		expect(revealed.context).toMatchObject({
			revealed: { 1: { finance: testingPicture } },
			focus: { competency: 'finance', part: 'gap' }
		});
	});

	it('is sent to the room in what is revealed of it and not before, and the room comes to the same', () => {
		const list = testingList([...upTo('reveal'), take(1), reveal(1), focus('finance'), move('discussion'), count]);
		const sent = list.map(asSentToRoom);
		expect(JSON.stringify(sent.slice(0, -4))).not.toContain('60');
		const [host, room] = [fold(list), fold(sent)];
		expect(host.context.taken).toEqual({ 1: { n: 6, pictures: { finance: testingPicture } } });
		expect(room).toEqual({ ...host, context: { ...host.context, taken: { 1: { n: 6, pictures: null } } } });
	});
});

describe('counts', () => {
	it('are what was said last, in whatever parts they come', () => {
		const counts = [1, 2, 3, 4].map((joined): WorkshopHappening => ({
			type: 'count.changed',
			joined,
			finished: joined - 1
		}));
		const list = testingList([testingOpened, ...counts.slice(0, 2), move('answering'), ...counts.slice(2)]);
		const known = list.map((_, index) => fold(list.slice(0, index + 1)).context);
		expect(known.map(({ joined, finished }) => [joined, finished])).toEqual([
			...[
				[0, 0],
				[1, 0],
				[2, 1],
				[2, 1],
				[3, 2],
				[4, 3]
			]
		]);
		expect(list.reduce((before, event) => fold([event], before), fold([]))).toEqual(fold(list));
		// A locked workshop stays locked, however many counts follow.
		const changed = { ...testingOpened, title: 'Another' };
		expect(after(testingOpened, ...counts, changed).context.settings?.title).toBe(testingOpened.title);
	});
});

describe('a second round', () => {
	const first = [...upTo('reveal'), count, take(1), reveal(1), focus('finance')];

	it('is answered anew, and what was revealed of the first stays', () => {
		const second = after(...first, begin(2));
		expect(second).toMatchObject({ state: 'answering', context: { round: 2, joined: 6, finished: 0, focus: null } });
		expect(isRevealed(second.context, 'finance')).toBe(true);
		const looking = [...first, begin(2), move('result'), move('reveal')];
		expect(mayHappen(after(...looking), reveal(2))).toBe(false);
		expect(after(...looking, take(2), reveal(2)).context.revealed).toEqual({
			1: { finance: testingPicture },
			2: { finance: testingPicture }
		});
	});

	it('comes once, after the first was answered', () => {
		const where = PHASES.filter((phase) => mayHappen(after(...upTo(phase)), begin(2)));
		expect(where).toEqual(['result', 'reveal', 'discussion', 'plan']);
		expect(mayHappen(after(...first), begin(1))).toBe(false);
		expect(mayHappen(after(...first), begin(3))).toBe(false);
		expect(mayHappen(after(...first, begin(2), move('result')), begin(3))).toBe(false);
	});
});

describe('pairs', () => {
	it('are made in the plan phase, of this round', () => {
		expect(PHASES.filter((phase) => mayHappen(after(...upTo(phase)), made(1)))).toEqual(['plan']);
		expect(mayHappen(after(...upTo('plan')), made(2))).toBe(false);
	});

	it('change wherever the room is, once there are some', () => {
		expect(mayHappen(after(...upTo('plan')), fewer)).toBe(false);
		const { context } = after(...upTo('plan'), made(1), move('discussion'), fewer);
		expect(context.pairs).toEqual({ pairs: 2, at: '2026-11-23T09:00:08.000Z' });
	});

	it('are still told to have changed after the close, and nothing else is', () => {
		const closed = [...upTo('plan'), made(1), close];
		expect(mayHappen(after(...closed), fewer)).toBe(true);
		expect(mayHappen(after(...closed), made(1))).toBe(false);
		expect(after(...closed, fewer)).toMatchObject({ state: 'closed', context: { pairs: { pairs: 2 } } });
		expect(mayHappen(after(...upTo('plan'), close), fewer)).toBe(false);
	});
});

describe('every shortest path', () => {
	const happenings = [
		...[testingOpened, count],
		...PHASES.map(move),
		...[1, 2].flatMap((round) => [take(round), reveal(round), begin(round)]),
		...[focus(null), focus('finance'), made(1), fewer, close]
	];
	const paths = getShortestPaths(workshopMachine, {
		events: happenings.map((happening): WorkshopEvent => ({ ...happening, seq: 0, at: '' })),
		limit: 100_000,
		serializeState: ({ value, context }) => JSON.stringify([value, context])
	});
	const lists = paths.map(({ steps, state }) => ({
		list: testingList(steps.flatMap(({ event }) => (event.type.startsWith('xstate') ? [] : [event]))),
		state: state.value
	}));
	/** A later version says more. */
	const unknown = (seq: number) => ({ type: 'sound.played', seq, at: '' }) as unknown as WorkshopEvent;
	const random = mulberry32(5);
	const shuffled = <T>(all: T[]) =>
		all
			.map((one) => [random(), one] as const)
			.sort(([a], [b]) => a - b)
			.map(([, one]) => one);

	it('sends every event there is, and reaches every state', () => {
		const known = Object.values(workshopMachine.states).flatMap(({ events }) => events);
		const types = new Set([...workshopMachine.root.events, ...known].filter((type) => type !== '*'));
		expect(new Set(happenings.map(({ type }) => type))).toEqual(types);
		expect(new Set(lists.map(({ state }) => state))).toEqual(new Set(['unopened', ...PHASES, 'closed']));
		expect(lists.length).toBeGreaterThan(300);
	});

	it('leads to the same in the fold, at once and in parts cut anywhere', { timeout: 30_000 }, () => {
		for (const { list, state } of lists) {
			const whole = fold(list);
			expect([whole.state, whole.seq]).toEqual([state, list.length]);
			expect(list.reduce((known, event) => fold([event], known), fold([]))).toEqual(whole);
			const cut = Math.floor(random() * list.length);
			expect(fold(list.slice(cut), fold(list.slice(0, cut)))).toEqual(whole);
		}
	});

	it('leads to the same whatever comes twice, again, or before its turn', { timeout: 30_000 }, () => {
		for (const { list } of lists) {
			const after = [fold([])];
			for (const event of list) after.push(fold([event], after.at(-1)));
			const whole = after.at(-1)!;
			expect(fold([...list, ...list])).toEqual(whole);
			expect(fold(list, whole)).toEqual(whole);
			let known = fold([]);
			for (const event of shuffled(list)) {
				known = fold([event], known);
				expect(known).toEqual(after[known.seq]);
			}
			// What is still missing is asked for by what was seen last.
			expect(fold(list.slice(known.seq), known)).toEqual(whole);
		}
	});

	it('passes over what it does not know', { timeout: 30_000 }, () => {
		for (const { list } of lists) {
			const mixed = list.flatMap((event, index) => [unknown(2 * index + 1), { ...event, seq: 2 * index + 2 }]);
			expect(fold(mixed)).toEqual({ ...fold(list), seq: mixed.length });
		}
	});

	it('shows nothing that was not taken, and looks at nothing that is not revealed', () => {
		for (const { list } of lists) {
			const { context } = fold(list);
			for (const round of Object.keys(context.revealed)) expect(context.taken).toHaveProperty(round);
			const { competency = null } = context.focus ?? {};
			expect(competency === null || isRevealed(context, competency)).toBe(true);
			expect(context.round === 2).toBe(list.some((event) => event.type === 'round.begun' && event.round === 2));
		}
	});
});
