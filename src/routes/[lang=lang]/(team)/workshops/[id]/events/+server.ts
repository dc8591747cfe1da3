import { requireWorkshop } from '#lib/server/auth/require.ts';
import { may } from '#lib/server/auth/roles.ts';
import { personOf } from '#lib/server/auth/session.ts';
import { eventStream } from '#lib/server/live/event-stream.ts';
import { noteInside } from '#lib/server/live/guessed-code.ts';
import { networkOf } from '#lib/server/live/network-of.ts';
import type { RequestHandler } from './$types';

/** What happens in a workshop, for as long as somebody may read it: whole, or for the projector what the room is sent. */
export const GET: RequestHandler = async (event) => {
	const { person, workshop } = await requireWorkshop(event, event.params.id, 'workshop.read');
	const { locals, request, getClientAddress } = event;
	// Where the host sits, the room may be: whoever guesses codes there shuts nobody out.
	noteInside(networkOf(getClientAddress()), workshop.code);
	const mayStay = async () => {
		const now = await personOf(locals.app, request.headers);
		return now !== null && may(now.role, 'workshop.read');
	};
	// A server that died between a submission and its count makes up for it when the host comes back.
	if (workshop.closedAt === null) locals.app.counts.changed(workshop.id);
	const view = event.url.searchParams.get('screen') === 'projector' ? 'room' : 'host';
	return eventStream(event, { workshop: workshop.id, view, person: person.id, mayStay });
};
