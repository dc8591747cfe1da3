import { drained } from './drained.ts';

/**
 * The body of a request, read and held whatever it says of its length; empty where there is none, null where it is longer than the
 * limit, in bytes, or breaks off.
 */
export async function heldBody(request: Request, limit: number): Promise<Buffer<ArrayBuffer> | null> {
	const parts: Uint8Array[] = [];
	const reader = request.body?.getReader();
	try {
		let size = 0;
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			size += part.value.byteLength;
			if (size > limit) {
				reader?.releaseLock();
				await drained(request);
				return null;
			}
			parts.push(part.value);
		}
	} catch {
		return null;
	}
	return Buffer.concat(parts);
}

/** The same request, for whoever reads its body from it again. */
export function carrying({ url, method, headers, signal }: Request, body: Buffer<ArrayBuffer>): Request {
	return new Request(url, { method, headers, signal, body });
}
