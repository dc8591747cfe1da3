import { faultAt, type Fault } from './fault.ts';
import { SIZE_LIMIT } from './size-limit.ts';

/** Reads a file that somebody chose. What the browser cannot open, because it has been moved since, say, is a fault like any other. */
export async function readChosen<Read>(
	file: Blob,
	read: (text: string) => Read
): Promise<Read | { ok: false; fault: Fault }> {
	const text = await file
		.slice(0, 2 * SIZE_LIMIT)
		.text()
		.catch(() => null);
	return text === null ? { ok: false, fault: faultAt('unread', [], undefined, '') } : read(text);
}
