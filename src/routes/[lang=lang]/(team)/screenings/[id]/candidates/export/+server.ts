import { error } from '@sveltejs/kit';
import { Readable } from 'node:stream';
import { requireScreening } from '#lib/server/auth/require.ts';
import { FILE_FORMATS } from '#lib/server/services/file-formats.ts';
import { candidatesAsCsv, candidatesAsJson } from '#lib/server/services/reading/candidates-file.ts';
import { PLAIN, spreadsheet } from '#lib/server/services/csv-lines.ts';
import { exportCandidates } from '#lib/server/services/reading/export-candidates.ts';
import type { RequestHandler } from './$types';

/** All candidates of a screening as a file, written as it is read: a hundred thousand take no more memory than a few hundred. */
export const GET: RequestHandler = async (event) => {
	const { locals, params, url } = event;
	const { person, screening } = await requireScreening(event, params.id, 'candidate.export');
	const format = FILE_FORMATS.find((known) => known === (url.searchParams.get('format') ?? 'csv'));
	if (!format) error(400);
	const entries = exportCandidates(locals.app, { screening, person }, format);
	const style = format === 'excel' ? spreadsheet(params.lang) : PLAIN;
	const text = format === 'json' ? candidatesAsJson(entries, screening) : candidatesAsCsv(entries, screening, style);
	const [kind, ending] = format === 'json' ? ['application/json', 'json'] : ['text/csv', 'csv'];
	return new Response(Readable.toWeb(Readable.from(text, { objectMode: false })) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': `${kind}; charset=utf-8`,
			'content-disposition': `attachment; filename="candidates-${screening.id}.${ending}"`,
			'cache-control': 'private, no-store'
		}
	});
};
