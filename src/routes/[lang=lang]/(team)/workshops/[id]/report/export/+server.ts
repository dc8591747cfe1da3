import { error } from '@sveltejs/kit';
import { requireWorkshop } from '#lib/server/auth/require.ts';
import { FILE_FORMATS } from '#lib/server/services/file-formats.ts';
import { PLAIN, spreadsheet } from '#lib/server/services/csv-lines.ts';
import { groupReportAsCsv, groupReportAsJson } from '#lib/server/services/workshop/group-report-file.ts';
import { groupReport } from '#lib/server/services/workshop/group-report.ts';
import type { RequestHandler } from './$types';

/** What a workshop showed of its room, as a file. */
export const GET: RequestHandler = async (event) => {
	const { locals, params, url } = event;
	const { workshop } = await requireWorkshop(event, params.id, 'workshop.read');
	const format = FILE_FORMATS.find((known) => known === (url.searchParams.get('format') ?? 'csv'));
	const report = groupReport(await locals.app.workshops.events(workshop.id));
	if (!format || !report) error(400);
	const style = format === 'excel' ? spreadsheet(params.lang) : PLAIN;
	const text = format === 'json' ? groupReportAsJson(report) : groupReportAsCsv(report, style);
	const [kind, ending] = format === 'json' ? ['application/json', 'json'] : ['text/csv', 'csv'];
	return new Response(text, {
		headers: {
			'content-type': `${kind}; charset=utf-8`,
			'content-disposition': `attachment; filename="workshop-${workshop.id}.${ending}"`,
			'cache-control': 'private, no-store'
		}
	});
};
