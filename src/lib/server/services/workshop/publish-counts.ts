import type { WorkshopEvent } from '../../../flow/workshop/workshop-events.ts';
import type { App } from '../../app.ts';

/**
 * Tells the room how many have joined and how many are finished, where that has changed. To be asked for after somebody joined,
 * submitted or left, for many at once.
 */
export function publishCounts({ workshops }: Pick<App, 'workshops'>, id: string): Promise<WorkshopEvent[]> {
	return workshops.append(id, ({ workshop, events, joined, finished }) => {
		const last = events.findLast(({ type }) => type === 'count.changed' || type === 'round.begun');
		const known = last?.type === 'count.changed' ? last : { joined: -1, finished: -1 };
		if (workshop.closedAt !== null || (known.joined === joined && known.finished === finished)) return [];
		return [{ type: 'count.changed', joined, finished }];
	});
}
