import { requireScreening } from '#lib/server/auth/require.ts';
import { record } from '#lib/server/services/record/record.ts';
import { recordFile } from '#lib/server/services/record/record-file.ts';
import { recordLines } from '#lib/server/services/record/record-lines.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { locals, params } = event;
	const { person, screening } = await requireScreening(event, params.id, 'audit.read');
	await record(locals.app.audit, {
		actor: person.id,
		action: 'audit.export',
		subject: screening.id,
		screening: screening.id
	});
	return recordFile(recordLines(locals.app, { person, screening }), `record-${screening.id}`);
};
