import { Readable } from 'node:stream';
import { requireScreening } from '#lib/server/auth/require.ts';
import { csvLines, spreadsheet } from '#lib/server/services/csv-lines.ts';
import { fetchLinks, type FetchedLink } from '#lib/server/services/inviting/fetch-links.ts';
import type { RequestHandler } from './$types';

const COLUMNS = ['name', 'email', 'reference', 'language', 'link'] as const satisfies (keyof FetchedLink)[];

/** The links that wait, as a CSV file that Excel reads too; asked for by a form, since it hands each out once. */
export const POST: RequestHandler = async (event) => {
	const style = spreadsheet(event.params.lang);
	const { person, screening } = await requireScreening(event, event.params.id, 'candidate.invite');
	const links = fetchLinks(event.locals.app, screening.id, person.id);
	async function* text() {
		yield style.mark + csvLines([[...COLUMNS]], style);
		for await (const link of links) yield csvLines([COLUMNS.map((column) => link[column])], style);
	}
	return new Response(Readable.toWeb(Readable.from(text(), { objectMode: false })) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="links.csv"',
			'cache-control': 'private, no-store'
		}
	});
};
