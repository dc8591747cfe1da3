import { PHASES, type Phase, type WorkshopHappening } from './workshop-events.ts';
import type { FoldedWorkshop } from './workshop-fold.ts';

type Step<Type extends WorkshopHappening['type']> = Extract<WorkshopHappening, { type: Type }>;

/** What a host asks of the server; what a picture or a pair holds is the server's to say. */
export type DeskStep =
	| Step<'phase.moved' | 'focus.moved' | 'round.begun' | 'workshop.closed'>
	| Omit<Step<'competency.revealed'>, 'picture'>
	| { type: 'picture.taken' }
	| { type: 'pairs.made' };

/**
 * Why something was not done: `unsent` had no answer, `signed-out` is not known to the server any more, `owned` was trying, which
 * an owner has ended, `failed` is a fault of
 * the server; the others are the server's own reasons.
 */
export const DESK_REFUSALS = [
	'unsent',
	'signed-out',
	'owned',
	'failed',
	'unknown',
	'state',
	'too-few',
	'needs-more',
	'frozen',
	'few-pairs'
] as const;
export type DeskRefusal = (typeof DESK_REFUSALS)[number];

export const NEXT_STEPS = [
	'answering',
	'result',
	'reveal',
	'take',
	'competency',
	'discussion',
	'plan',
	'close'
] as const;

/** The one thing to do next: the last part of a message's id, with what is done. */
export interface NextStep {
	id: (typeof NEXT_STEPS)[number];
	/** The area that is revealed. */
	competency?: string;
	steps: DeskStep[];
}

const to = (phase: Exclude<Phase, 'lobby'>): NextStep => ({ id: phase, steps: [{ type: 'phase.moved', phase }] });

/** The steps that reveal an area, and show it. */
export const revealSteps = (round: number, competency: string): DeskStep[] => [
	{ type: 'competency.revealed', round, competency },
	{ type: 'focus.moved', competency, part: 'gap' }
];

/** What a host does next in a room that is so far; `areas` are those of its picture, in the order in which they are revealed. */
export function nextStep({ state, context }: FoldedWorkshop, areas: readonly string[]): NextStep | null {
	const { round, taken, revealed } = context;
	const hidden = areas.find((area) => !Object.hasOwn(revealed[round] ?? {}, area));
	switch (state) {
		case 'lobby':
			return to('answering');
		case 'answering':
			return to('result');
		case 'result':
			return to('reveal');
		case 'reveal':
			if (!taken[round]) return { id: 'take', steps: [{ type: 'picture.taken' }] };
			if (hidden) return { id: 'competency', competency: hidden, steps: revealSteps(round, hidden) };
			return to('discussion');
		case 'discussion':
			return to('plan');
		case 'plan':
			return { id: 'close', steps: [{ type: 'workshop.closed' }] };
		default:
			return null;
	}
}

/** What else a host can do: go on without a picture, which a room that is too small never has. */
export function wayPast({ state, context }: Pick<FoldedWorkshop, 'state' | 'context'>): NextStep | null {
	return state === 'reveal' && !context.taken[context.round] ? to('discussion') : null;
}

/** The phase that a host can go back to. */
export function phaseBefore({ state }: Pick<FoldedWorkshop, 'state'>): Phase | null {
	const index = PHASES.findIndex((phase) => phase === state);
	// Whoever has begun to answer does not come in once more.
	return index > 1 ? PHASES[index - 1]! : null;
}
