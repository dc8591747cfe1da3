import { createActor } from 'xstate';
import type { WorkshopEvent, WorkshopHappening } from './workshop-events.ts';
import { workshopMachine, type WorkshopContext, type WorkshopState } from './workshop.machine.ts';

/** A workshop as it is after the events up to `seq`. */
export interface FoldedWorkshop {
	seq: number;
	state: WorkshopState;
	context: WorkshopContext;
}

/** Before anything has happened. */
const start: FoldedWorkshop = { seq: 0, state: 'unopened', context: workshopMachine.config.context as WorkshopContext };

/**
 * The workshop after these events, going on from what was known. Whatever was seen already changes nothing; what comes before
 * its turn is left, to be sent again after `seq`; a type of a later version is passed over. So any deliveries of one list, in
 * parts, twice or out of order, come to what the list up to `seq` comes to.
 */
export function fold(events: readonly WorkshopEvent[], known = start): FoldedWorkshop {
	const due = inTurn(events, known.seq);
	const actor = createActor(workshopMachine, { snapshot: snapshotOf(known) }).start();
	for (const [index, event] of due.entries()) {
		if (isSaidByNext(event, due[index + 1])) continue;
		actor.send(event);
	}
	const snapshot = actor.getSnapshot();
	return { seq: known.seq + due.length, state: snapshot.value as WorkshopState, context: snapshot.context };
}

/** Most of a long list are counts; of several in a row, the last says it all, but for whether anybody was there. */
const isSaidByNext = (event: WorkshopEvent, next: WorkshopEvent | undefined): boolean =>
	event.type === 'count.changed' && next?.type === 'count.changed' && (event.joined === 0 || next.joined > 0);

/** Those that follow on from `seq` without a hole. */
function inTurn(events: readonly WorkshopEvent[], seq: number): WorkshopEvent[] {
	const due: WorkshopEvent[] = [];
	for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
		if (event.seq === seq + due.length + 1) due.push(event);
	}
	return due;
}

/** Whether this may happen next. */
export function mayHappen(folded: FoldedWorkshop, happening: WorkshopHappening): boolean {
	return snapshotOf(folded).can({ ...happening, seq: folded.seq + 1, at: '' });
}

const snapshotOf = ({ state, context }: FoldedWorkshop) => workshopMachine.resolveState({ value: state, context });
