import { requirePerson } from '#lib/server/auth/require.ts';
import { record } from '#lib/server/services/record/record.ts';
import { recordFile } from '#lib/server/services/record/record-file.ts';
import { serverRecordLines } from '#lib/server/services/record/record-lines.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const person = requirePerson(event, 'audit.read-server');
	const { app } = event.locals;
	await record(app.audit, { actor: person.id, action: 'audit.export', subject: '' });
	return recordFile(serverRecordLines(app, person), 'record');
};
