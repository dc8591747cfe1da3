import { presentIn } from '#lib/server/live/find-participant.ts';
import { refusal } from '#lib/server/live/refusal.ts';
import { readJson } from '#lib/server/read-json.ts';
import { submitScores } from '#lib/server/services/workshop/submit-scores.ts';
import type { RequestHandler } from './$types';

const MOST_BYTES = 8_000;
const headers = { 'cache-control': 'no-store' };

/** Scores of a round. What is acknowledged is kept; sent again, it is the same submission. */
export const POST: RequestHandler = async (event) => {
	const present = await presentIn(event, event.params.code);
	if (present instanceof Response) return present;
	const body = readJson(event.locals.body, MOST_BYTES);
	if (!body.ok) return refusal('body', body.status);
	const { app } = event.locals;
	const { round, scores } = Object(body.content) as { round: unknown; scores: unknown };
	const submitted = await submitScores(app, present, { round, scores });
	if (!submitted.ok) return refusal(submitted.reason, submitted.reason === 'scores' ? 400 : 409);
	app.counts.changed(present.workshop.id);
	return Response.json({ ok: true }, { headers });
};
