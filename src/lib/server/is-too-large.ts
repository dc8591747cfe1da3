/** What a request may bring along, in bytes. */
const MOST = 512_000;

/** Whether a request brings more than its address takes; lists of candidates have a limit of their own, which their page names. */
export function isTooLarge({ url, request }: { url: URL; request: Request }): boolean {
	const takesList = /^\/[a-z]{2}\/screenings\/[^/]+\/invite$/.test(url.pathname);
	return !takesList && Number(request.headers.get('content-length') ?? 0) > MOST;
}
