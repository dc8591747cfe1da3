import { presentIn } from '#lib/server/live/find-participant.ts';
import { takeSecret } from '#lib/server/live/workshop-cookie.ts';
import { leaveWorkshop } from '#lib/server/services/workshop/leave-workshop.ts';
import type { RequestHandler } from './$types';

const headers = { 'cache-control': 'no-store' };

/** Takes somebody out for good, with their scores. */
export const POST: RequestHandler = async (event) => {
	const present = await presentIn(event, event.params.code);
	if (present instanceof Response) return present;
	const { workshop } = present;
	const { app } = event.locals;
	await leaveWorkshop(app, present);
	takeSecret(event, workshop);
	app.counts.changed(workshop.id);
	return Response.json({ ok: true }, { headers });
};
