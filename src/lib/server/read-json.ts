/** The body of a request as JSON; it is read no further than the limit, in bytes, whatever it says of its length. */
export async function readJson(
	request: Request,
	limit: number
): Promise<{ ok: true; content: unknown } | { ok: false; status: 400 | 413 }> {
	const reader = request.body?.getReader();
	const parts: Uint8Array[] = [];
	let size = 0;
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		size += part.value.byteLength;
		// Not cancelled: that would tear the connection down before it carried the answer.
		if (size > limit) return { ok: false, status: 413 };
		parts.push(part.value);
	}
	try {
		return { ok: true, content: JSON.parse(Buffer.concat(parts).toString('utf8')) };
	} catch {
		return { ok: false, status: 400 };
	}
}
