/** Reads a body to its end and forgets it: answered before that, the connection would be torn down with the answer on it. */
export async function drained(request: Request): Promise<void> {
	try {
		await request.body?.pipeTo(new WritableStream());
	} catch {
		// Longer than the server takes at all, or gone: there is nothing more to wait for.
	}
}
