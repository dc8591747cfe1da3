import { findInvitation, invitedIn } from '#lib/server/find-invitation.ts';
import { readJson } from '#lib/server/read-json.ts';
import { sendAnswers } from '#lib/server/services/candidate/send-answers.ts';
import type { RequestHandler } from './$types';

const MOST_BYTES = 32_000;
const headers = { 'cache-control': 'no-store' };

/** Ends the answering: the page says which answers it knows of, so that none is left behind on its way. */
export const POST: RequestHandler = async ({ locals: { app, body: held }, params, getClientAddress }) => {
	const invited = invitedIn(await findInvitation(app, params.token, getClientAddress()), ['questions', 'sent']);
	if (invited instanceof Response) return invited;
	const body = readJson(held, MOST_BYTES);
	if (!body.ok) return Response.json({ fault: 'body' }, { status: body.status, headers });
	const sent = await sendAnswers(app, invited, body.content, params.lang);
	if (sent.ok) return Response.json({}, { headers });
	return Response.json(sent, { status: sent.fault ? 400 : 409, headers });
};
