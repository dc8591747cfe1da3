import { eventStream } from '#lib/server/live/event-stream.ts';
import { presentIn } from '#lib/server/live/find-participant.ts';
import type { RequestHandler } from './$types';

/** What happens in a workshop, for somebody who has joined it: nothing that is not revealed. */
export const GET: RequestHandler = async (event) => {
	const present = await presentIn(event, event.params.code);
	if (present instanceof Response) return present;
	const { id } = present.participant;
	return eventStream(event, { workshop: present.workshop.id, view: 'room', person: id, participant: id });
};
