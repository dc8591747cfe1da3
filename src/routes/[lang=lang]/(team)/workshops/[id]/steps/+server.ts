import type { DeskStep } from '#lib/flow/workshop/host-next.ts';
import type { App } from '#lib/server/app.ts';
import { requireWorkshop } from '#lib/server/auth/require.ts';
import { wasLetIn } from '#lib/server/auth/trial.ts';
import { refusal } from '#lib/server/live/refusal.ts';
import { readStep } from '#lib/server/live/read-step.ts';
import { readJson } from '#lib/server/read-json.ts';
import { moveWorkshop } from '#lib/server/services/workshop/move-workshop.ts';
import { makePairs } from '#lib/server/services/workshop/pairs.ts';
import { publishPicture } from '#lib/server/services/workshop/publish-picture.ts';
import { takePicture } from '#lib/server/services/workshop/take-picture.ts';
import type { RequestHandler } from './$types';

const MOST_BYTES = 2_000;

/** What the host does with the room. */
export const POST: RequestHandler = async (event) => {
	const { locals, request } = event;
	if (!locals.person && wasLetIn(locals.app, request.headers)) return refusal('owned', 401);
	const { person, workshop } = await requireWorkshop(event, event.params.id, 'workshop.host');
	const body = readJson(event.locals.body, MOST_BYTES);
	const step = body.ok ? readStep(body.content) : null;
	if (!step) return refusal('body', body.ok ? 400 : body.status);
	const done = await act(event.locals.app, workshop.id, step, person.id);
	return done.ok ? Response.json(done, { headers: { 'cache-control': 'no-store' } }) : refusal(done.reason);
};

function act(app: App, id: string, step: DeskStep, actor: string) {
	if (step.type === 'picture.taken') return publishPicture(app, id, takePicture);
	if (step.type === 'pairs.made') return makePairs(app, id, actor);
	return moveWorkshop(app, id, step, actor);
}
