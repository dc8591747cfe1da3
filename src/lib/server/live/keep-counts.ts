import { setTimeout as wait } from 'node:timers/promises';
import type { WorkshopEvent } from '../../flow/workshop/workshop-events.ts';
import { faultOf } from '../fault-of.ts';
import { logger } from '../logger.ts';

export interface Counts {
	/** Somebody joined, submitted or left: the room is told soon, of many at once. */
	changed(workshop: string): void;
	/** Once all that is under way is told. */
	stop(): Promise<void>;
}

/** Milliseconds between two counts of a workshop; for each person in a large room a few more, or the list would be made of counts. */
const PAUSE = 500;
const PAUSE_EACH = 5;

/** Has counts published at once where there were none lately, and else as soon as the pause is over. */
export function keepCounts(publish: (workshop: string) => Promise<WorkshopEvent[]>, pause = PAUSE): Counts {
	const going = new Map<string, { isAsked: boolean; done: Promise<void> }>();
	const stopping = new AbortController();

	async function tell(workshop: string, own: { isAsked: boolean }): Promise<void> {
		while (own.isAsked) {
			own.isAsked = false;
			const told = await publish(workshop).catch((fault: unknown) => logger.error(faultOf(fault), 'counts not told'));
			const joined = told?.find((event) => event.type === 'count.changed')?.joined ?? 0;
			const rest = Math.max(pause, joined * PAUSE_EACH);
			await wait(rest, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
		}
		going.delete(workshop);
	}

	return {
		changed(workshop) {
			const known = going.get(workshop);
			if (known) return void (known.isAsked = true);
			const own = { isAsked: true, done: Promise.resolve() };
			going.set(workshop, own);
			own.done = tell(workshop, own);
		},
		async stop() {
			stopping.abort();
			await Promise.all([...going.values()].map(({ done }) => done));
		}
	};
}
