/** Whether a request says that it brings JSON. */
export const isJson = (headers: Headers): boolean =>
	/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '');

/** The body of a request as JSON, where it is no longer than the limit, in bytes. */
export function readJson(
	body: Buffer,
	limit: number
): { ok: true; content: unknown } | { ok: false; status: 400 | 413 } {
	if (body.byteLength > limit) return { ok: false, status: 413 };
	try {
		return { ok: true, content: JSON.parse(body.toString('utf8')) };
	} catch {
		return { ok: false, status: 400 };
	}
}
