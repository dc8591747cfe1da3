/** What a request may bring along, in bytes. */
export const MOST = 512_000;

interface Event {
	url: URL;
	locals: { person: unknown };
}

/** Whether a request brings a list of candidates from somebody who is signed in: lists have a limit of their own, which their page names. */
export const takesList = ({ url, locals }: Event): boolean =>
	locals.person !== null &&
	/^\/[a-z]{2}\/screenings\/[^/]+\/invite(\?\/(check|list)|\/faults\.csv)$/.test(url.pathname + url.search);

/** Whether a request says that it brings more than its address takes. One that says nothing is counted as it is read. */
export const isTooLarge = (event: Event & { request: Request }): boolean =>
	!takesList(event) && Number(event.request.headers.get('content-length') ?? 0) > MOST;
