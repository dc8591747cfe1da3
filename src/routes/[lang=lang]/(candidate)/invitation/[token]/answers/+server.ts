import { findInvitation, invitedIn } from '#lib/server/find-invitation.ts';
import { readJson } from '#lib/server/read-json.ts';
import { takeAnswers } from '#lib/server/services/candidate/take-answers.ts';
import type { RequestHandler } from './$types';

const MOST_BYTES = 64_000;
const headers = { 'cache-control': 'no-store' };

/** Answers as they are given. What is acknowledged (204) is kept. */
export const POST: RequestHandler = async ({ locals: { app, body: held }, params, getClientAddress }) => {
	const invited = invitedIn(await findInvitation(app, params.token, getClientAddress()), ['questions']);
	if (invited instanceof Response) return invited;
	const body = readJson(held, MOST_BYTES);
	if (!body.ok) return Response.json({ fault: 'body' }, { status: body.status, headers });
	const taken = await takeAnswers(app, invited, body.content);
	if (taken.ok) return new Response(null, { status: 204, headers });
	return Response.json({ fault: taken.fault }, { status: taken.fault ? 400 : 409, headers });
};

/** What is kept, for a page that stood open while another device went on. */
export const GET: RequestHandler = async ({ locals: { app }, params, getClientAddress }) => {
	const invited = invitedIn(await findInvitation(app, params.token, getClientAddress()), ['questions']);
	if (invited instanceof Response) return invited;
	return Response.json(await app.answers.of(invited.candidate.id), { headers });
};
