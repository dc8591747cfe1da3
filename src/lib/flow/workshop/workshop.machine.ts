import { assign, createMachine } from 'xstate';
import {
	ROUNDS,
	type Part,
	type Phase,
	type Pictures,
	type Taken,
	type WorkshopEvent,
	type WorkshopSettings
} from './workshop-events.ts';

/** `unopened` is what a browser sees before the first event has come. */
export type WorkshopState = 'unopened' | Phase | 'closed';

export interface WorkshopContext {
	settings: WorkshopSettings | null;
	/** ISO date-time at which this phase began. */
	since: string;
	round: number;
	joined: number;
	/** Whether anybody ever joined, also where they have left again. */
	wasJoined: boolean;
	/** Those who submitted in this round. */
	finished: number;
	/** The last that was taken in each round. */
	taken: Record<number, Taken>;
	/** By round, what everybody sees, in the order it was revealed. */
	revealed: Record<number, Pictures>;
	focus: { competency: string | null; part: Part } | null;
	/** How many there are for peer coaching, since which ISO date-time; null before the first were made. */
	pairs: { pairs: number; at: string } | null;
}

type Happened<Type extends WorkshopEvent['type']> = {
	context: WorkshopContext;
	event: Extract<WorkshopEvent, { type: Type }>;
};

const nothing: WorkshopContext = {
	settings: null,
	since: '',
	round: 1,
	joined: 0,
	wasJoined: false,
	finished: 0,
	taken: {},
	revealed: {},
	focus: null,
	pairs: null
};

/** Whether everybody sees something of this competency, in whichever round. */
export function isRevealed({ revealed }: WorkshopContext, competency: string): boolean {
	return Object.values(revealed).some((pictures) => Object.hasOwn(pictures, competency));
}

/** Whether everybody looks at the room together; in the plan each looks at their own phone. */
export const looksAtItself = (state: WorkshopState) => state === 'reveal' || state === 'discussion';

/** An action that keeps this of an event. */
const keep = <Type extends WorkshopEvent['type']>(change: (happened: Happened<Type>) => Partial<WorkshopContext>) =>
	assign<WorkshopContext, Happened<Type>['event'], undefined, WorkshopEvent, never>(change);

const isUnread = ({ context }: { context: WorkshopContext }) => !context.wasJoined;
const isOfThisRound = ({ context, event }: { context: WorkshopContext; event: { round: number } }) =>
	event.round === context.round;
const isTaken = (happened: Happened<'competency.revealed'>) =>
	isOfThisRound(happened) && Object.hasOwn(happened.context.taken, happened.event.round);
const isNextRound = ({ context, event }: Happened<'round.begun'>) =>
	event.round === context.round + 1 && event.round <= ROUNDS;
const isSeen = ({ context, event: { competency } }: Happened<'focus.moved'>) =>
	competency === null || isRevealed(context, competency);

function open({ event }: Happened<'workshop.opened'>) {
	const { title, industry, modules, isNamed, smallest, confidence, deleteOn, at } = event;
	return { settings: { title, industry, modules, isNamed, smallest, confidence, deleteOn }, since: at };
}

function reveal({ context, event: { round, competency, picture } }: Happened<'competency.revealed'>) {
	return { revealed: { ...context.revealed, [round]: { ...context.revealed[round], [competency]: picture } } };
}

const to = <Target extends Phase>(phase: Target) => ({
	guard: ({ event }: Happened<'phase.moved'>) => event.phase === phase,
	target: phase,
	actions: keep(({ event }: Happened<'phase.moved'>) => ({ since: event.at }))
});

const again = {
	guard: isNextRound,
	target: 'answering',
	actions: keep(({ event: { round, at } }: Happened<'round.begun'>) => ({ round, since: at, finished: 0, focus: null }))
} as const;

/** What the host may do wherever the room looks at itself. */
const looking = {
	'picture.taken': {
		guard: isOfThisRound,
		actions: keep(({ context, event: { round, n, pictures, isHeld } }: Happened<'picture.taken'>) => ({
			taken: { ...context.taken, [round]: { n, pictures, ...(isHeld && { isHeld }) } }
		}))
	},
	'competency.revealed': { guard: isTaken, actions: keep(reveal) },
	'focus.moved': {
		guard: isSeen,
		actions: keep(({ event: { competency, part } }: Happened<'focus.moved'>) => ({ focus: { competency, part } }))
	},
	'round.begun': again
} as const;

const pair = keep(({ event: { pairs, at } }: Happened<'pairs.made' | 'pairs.changed'>) => ({ pairs: { pairs, at } }));
const isPaired = ({ context }: { context: WorkshopContext }) => context.pairs !== null;

const unheeded = {};

/**
 * What a workshop is doing, from the list of what has happened in it. Pure: no clock, no randomness, no storage, so that the
 * server and every browser, however late, come to the same from the same list. Whether the host may do something is asked of
 * this machine too. (Without `setup()`, as the quiz.)
 */
export const workshopMachine = createMachine({
	types: {} as { context: WorkshopContext; events: WorkshopEvent },
	context: nothing,
	initial: 'unopened',
	states: {
		unopened: { on: { 'workshop.opened': { target: 'lobby', actions: keep(open) }, '*': unheeded } },
		lobby: { on: { 'workshop.opened': { guard: isUnread, actions: keep(open) }, 'phase.moved': to('answering') } },
		answering: { on: { 'phase.moved': to('result') } },
		result: { on: { 'phase.moved': [to('answering'), to('reveal')], 'round.begun': again } },
		reveal: { on: { 'phase.moved': [to('result'), to('discussion')], ...looking } },
		discussion: { on: { 'phase.moved': [to('reveal'), to('plan')], ...looking } },
		plan: {
			on: {
				'phase.moved': to('discussion'),
				'pairs.made': { guard: isOfThisRound, actions: pair },
				...looking
			}
		},
		// A final state would still hear what is heard in every state; of that, whoever is left alone still needs to be told so.
		closed: { on: { 'pairs.changed': { guard: isPaired, actions: pair }, '*': unheeded } }
	},
	on: {
		'pairs.changed': { guard: isPaired, actions: pair },
		'count.changed': {
			actions: keep(({ context, event: { joined, finished } }) => ({
				...{ joined, finished },
				wasJoined: context.wasJoined || joined > 0
			}))
		},
		'workshop.closed': { target: '.closed', actions: keep(({ event: { at } }) => ({ since: at })) }
	}
});
