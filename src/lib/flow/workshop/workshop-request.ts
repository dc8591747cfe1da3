/** After this long a person would rather be told than wait. */
const PATIENCE_MS = 8_000;

/** What a press, or a look at what is not in the list of events, asks the server. Null where no answer came. */
export function workshopRequest(address: string, request: RequestInit = {}): Promise<Response | null> {
	return fetch(address, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
}
