/** What a request may bring along, in bytes. */
const MOST = 512_000;

interface Event {
	url: URL;
	request: Request;
	locals: { person: unknown };
}

/**
 * Whether a request brings more than its address takes, or will not say how much. From somebody who is signed in, the two
 * forms with a list of candidates have a limit of their own, which their page names. What programs send is counted as it is
 * read: see `readJson`.
 */
export function isTooLarge({ url, request, locals }: Event): boolean {
	const isList =
		['?/check', '?/list'].includes(url.search) && /^\/[a-z]{2}\/screenings\/[^/]+\/invite$/.test(url.pathname);
	if (isList && locals.person) return false;
	const isUnsaid = request.headers.has('transfer-encoding') && !url.pathname.startsWith('/api/v1/');
	return isUnsaid || Number(request.headers.get('content-length') ?? 0) > MOST;
}
