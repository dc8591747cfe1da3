import type { FoldedWorkshop } from './workshop-fold.ts';
import { looksAtItself } from './workshop.machine.ts';

/** What a phone shows of a workshop: the person's own questions and result, what everybody sees, the own plan. */
export type Tab = 'own' | 'room' | 'plan';
/** Before it has begun there is nothing to choose. */
export type View = 'lobby' | Tab;

/** How far somebody is with their own part. */
export interface OwnPart {
	/** Whether questions of this round have been answered, and the result was not asked for yet. */
	isUnderWay: boolean;
	/** Whether there is a result of any round. */
	hasResult: boolean;
	/** Whether a plan was begun: wherever the host goes, nobody is thrown out of it. */
	hasPlan: boolean;
}

/**
 * What a phone offers now, and which of it the host leads to. Whoever is answering is led to nothing else: the host may have
 * moved on, and they go when they are done.
 */
export function viewsOf({ state, context }: FoldedWorkshop, own: OwnPart): { offered: Tab[]; leading: View } {
	if (state === 'unopened' || state === 'lobby') return { offered: [], leading: 'lobby' };
	const isRevealed = Object.values(context.revealed).some((pictures) => Object.keys(pictures).length > 0);
	const hasRoom = isRevealed || looksAtItself(state);
	const hasPlan = own.hasResult && (own.hasPlan || state === 'plan' || state === 'closed');
	const offered: Tab[] = ['own', ...(hasRoom ? (['room'] as const) : []), ...(hasPlan ? (['plan'] as const) : [])];
	const led = {
		answering: 'own',
		result: 'own',
		reveal: 'room',
		discussion: 'room',
		plan: 'plan',
		closed: 'own'
	} as const;
	const leading = own.isUnderWay ? 'own' : led[state];
	return { offered, leading: offered.includes(leading) ? leading : (offered.at(-1) ?? 'own') };
}
