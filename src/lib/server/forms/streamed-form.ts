import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A form with one file, of which the fields are kept and the file is read while it comes in. */
export interface StreamedForm<T> {
	fields: FormData;
	/** What was made of the file; null where there is none, or the form cannot be read. */
	file: T | null;
	/** Whether the file is longer than it may be, or the form than the server takes at all. */
	isTooLarge: boolean;
}

/** Reads a form and gives the file in it to `take` as it comes in: never is there more of it in memory than that keeps. */
export async function streamedForm<T>(
	request: Request,
	longest: number,
	take: (file: ReadableStream<Uint8Array>) => Promise<T>
): Promise<StreamedForm<T>> {
	const fields = new FormData();
	const files: { stream: BusboyFileStream; taken: Promise<T | null> }[] = [];
	const nothing = { fields, file: null };
	try {
		const form = new Busboy({
			headers: { 'content-type': request.headers.get('content-type') ?? '' },
			limits: { files: 1, fields: 20, fieldSize: 20_000, fileSize: longest }
		});
		form.on('field', (name, value) => fields.append(name, value));
		form.on('file', (_, stream) => {
			// Where the form breaks off, so does the file; that is told by the form.
			files.push({ stream, taken: take(whole(stream)).catch(() => null) });
		});
		await pipeline(Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]), form);
	} catch (fault) {
		for (const { stream } of files) stream.destroy();
		return { ...nothing, isTooLarge: (fault as { status?: unknown }).status === 413 };
	}
	const [first] = files;
	const taken = await first?.taken;
	if (!first || first.stream.bytesRead === 0) return { ...nothing, isTooLarge: false };
	return first.stream.truncated ? { ...nothing, isTooLarge: true } : { fields, file: taken ?? null, isTooLarge: false };
}

/** A file for whoever may want no more of it before its end: what is left is then passed over, so that the form goes on. */
function whole(stream: BusboyFileStream): ReadableStream<Uint8Array> {
	async function* parts() {
		try {
			yield* stream.iterator({ destroyOnReturn: false });
		} finally {
			stream.resume();
		}
	}
	return Readable.toWeb(Readable.from(parts())) as unknown as ReadableStream<Uint8Array>;
}
