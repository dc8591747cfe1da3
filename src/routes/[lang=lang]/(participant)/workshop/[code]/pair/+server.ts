import { presentIn } from '#lib/server/live/find-participant.ts';
import { refusal } from '#lib/server/live/refusal.ts';
import { readJson } from '#lib/server/read-json.ts';
import { pairOf, setPairWish } from '#lib/server/services/workshop/pairs.ts';
import type { RequestHandler } from './$types';

const MOST_BYTES = 1_000;
const headers = { 'cache-control': 'no-store' };

/** Whom somebody is paired with, for them alone; null while that is nobody, `"ended"` once the other has gone. */
export const GET: RequestHandler = async (event) => {
	const present = await presentIn(event, event.params.code);
	if (present instanceof Response) return present;
	return Response.json(await pairOf(event.locals.app, present), { headers });
};

/** Whether somebody wants to be paired. */
export const POST: RequestHandler = async (event) => {
	const present = await presentIn(event, event.params.code);
	if (present instanceof Response) return present;
	const body = readJson(event.locals.body, MOST_BYTES);
	if (!body.ok) return refusal('body', body.status);
	const { wants } = Object(body.content) as { wants: unknown };
	if (typeof wants !== 'boolean') return refusal('body', 400);
	const wished = await setPairWish(event.locals.app, present, wants);
	return wished.ok ? Response.json({ ok: true }, { headers }) : refusal(wished.reason);
};
