import { error } from '@sveltejs/kit';
import { requireScreening } from '#lib/server/auth/require.ts';
import { findCandidate } from '#lib/server/services/reading/find-candidate.ts';
import { exportCandidate } from '#lib/server/services/erasure/export-candidate.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { locals, params } = event;
	const { person, screening } = await requireScreening(event, params.id, 'candidate.export');
	const found = await findCandidate(locals.app, { person, screening }, params.candidate);
	// The name stands in the file: who reviews blind opens it first, with a reason.
	if (found && !found.shown.identity) error(403);
	const file = await exportCandidate(locals.app, screening, params.candidate, person.id);
	if (!file) error(404);
	return new Response(JSON.stringify(file, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="candidate-${String(file.kept.candidate![0]!.code)}.json"`,
			'cache-control': 'private, no-store'
		}
	});
};
