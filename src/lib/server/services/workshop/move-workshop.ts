import type { DeskStep } from '../../../flow/workshop/host-next.ts';
import type { WorkshopHappening } from '../../../flow/workshop/workshop-events.ts';
import { fold, mayHappen, type FoldedWorkshop } from '../../../flow/workshop/workshop-fold.ts';
import type { App } from '../../app.ts';
import { record } from '../record/record.ts';

type Parts = Pick<App, 'workshops' | 'audit'>;

/** What a host does with the room, without what needs more than the list of what has happened. */
export type HostStep = Exclude<DeskStep, { type: 'picture.taken' | 'pairs.made' }>;

/** `state`: not where the room is now. */
export type Moved = { ok: true } | { ok: false; reason: 'unknown' | 'state' };

/** Does what the host wants where the room is so far. What another screen of the host's has done already is done. */
export async function moveWorkshop(
	{ workshops, audit }: Parts,
	id: string,
	step: HostStep,
	actor: string
): Promise<Moved> {
	let moved: Moved = { ok: false, reason: 'unknown' };
	const added = await workshops.append(id, ({ events }) => {
		const now = fold(events);
		moved = { ok: true };
		if (isDone(now, step)) return [];
		const happening = completed(now, step);
		if (happening && mayHappen(now, happening)) return [happening];
		moved = { ok: false, reason: 'state' };
		return [];
	});
	if (added.some(({ type }) => type === 'workshop.closed')) {
		await record(audit, { actor, action: 'workshop.close', subject: id });
	}
	return moved;
}

function isDone({ state, context }: FoldedWorkshop, step: HostStep): boolean {
	switch (step.type) {
		case 'phase.moved':
			return state === step.phase;
		case 'round.begun':
			return step.round > 1 && step.round <= context.round;
		case 'competency.revealed':
			return Object.hasOwn(context.revealed[step.round] ?? {}, step.competency);
		case 'focus.moved':
			return context.focus?.competency === step.competency && context.focus.part === step.part;
		case 'workshop.closed':
			return state === 'closed';
	}
}

/** With the frozen picture where one is revealed. Null where that has none of this competency. */
function completed({ context }: FoldedWorkshop, step: HostStep): WorkshopHappening | null {
	if (step.type !== 'competency.revealed') return step;
	const pictures = context.taken[step.round]?.pictures ?? {};
	const picture = Object.hasOwn(pictures, step.competency) && pictures[step.competency];
	return picture ? { ...step, picture } : null;
}
