import { drained } from './drained.ts';

/**
 * A request with its body read and held, whatever it says of its length; null where that is longer than the limit, in bytes, or
 * breaks off.
 */
export async function heldRequest(request: Request, limit: number): Promise<Request | null> {
	if (!request.body) return request;
	const parts: Uint8Array[] = [];
	const reader = request.body.getReader();
	try {
		let size = 0;
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			size += part.value.byteLength;
			if (size > limit) {
				reader.releaseLock();
				await drained(request);
				return null;
			}
			parts.push(part.value);
		}
	} catch {
		return null;
	}
	const { url, method, headers, signal } = request;
	return new Request(url, { method, headers, signal, body: Buffer.concat(parts) });
}
