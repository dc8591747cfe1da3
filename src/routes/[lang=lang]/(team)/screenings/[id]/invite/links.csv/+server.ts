import { Readable } from 'node:stream';
import { requireScreening } from '#lib/server/auth/require.ts';
import { fetchLinks, type FetchedLink } from '#lib/server/services/fetch-links.ts';
import type { RequestHandler } from './$types';

const COLUMNS = ['name', 'email', 'reference', 'language', 'link'] as const satisfies (keyof FetchedLink)[];

/** A cell that a spreadsheet takes for text, whatever it begins with. */
function cell(text: string): string {
	const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return `"${harmless.replaceAll('"', '""')}"`;
}

const lineOf = (cells: string[]) => `${cells.map(cell).join(';')}\r\n`;

/** The links that wait, as a CSV file that Excel reads too; asked for by a form, since it hands each out once. */
export const POST: RequestHandler = async (event) => {
	const { person, screening } = await requireScreening(event, event.params.id, 'candidate.invite');
	const links = fetchLinks(event.locals.app, screening.id, person.id);
	async function* text() {
		yield `\uFEFF${lineOf([...COLUMNS])}`;
		for await (const link of links) yield lineOf(COLUMNS.map((column) => link[column]));
	}
	return new Response(Readable.toWeb(Readable.from(text(), { objectMode: false })) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="links.csv"',
			'cache-control': 'private, no-store'
		}
	});
};
