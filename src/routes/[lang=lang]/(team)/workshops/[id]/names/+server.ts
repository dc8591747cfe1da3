import { requireWorkshop } from '#lib/server/auth/require.ts';
import { lobbyNames } from '#lib/server/services/workshop/lobby-names.ts';
import type { RequestHandler } from './$types';

/** The nicknames in the lobby of a named workshop. */
export const GET: RequestHandler = async (event) => {
	const { workshop } = await requireWorkshop(event, event.params.id, 'workshop.host');
	const names = await lobbyNames(event.locals.app, workshop.id);
	return Response.json(names, { headers: { 'cache-control': 'no-store' } });
};
