import { Readable } from 'node:stream';

/** Lines of JSON as a file to be saved under this name, as they come. */
export const recordFile = (lines: AsyncGenerator<Uint8Array>, name: string): Response =>
	new Response(Readable.toWeb(Readable.from(lines)) as ReadableStream, {
		headers: {
			'content-type': 'application/jsonl; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.jsonl"`,
			'cache-control': 'private, no-store'
		}
	});
