/** What a request may bring along, in bytes. */
export const MOST = 512_000;

/** Whether an address takes lists of candidates, which have a limit of their own that their page names. */
export const takesList = ({ pathname }: URL): boolean =>
	/^\/[a-z]{2}\/screenings\/[^/]+\/invite(\/faults\.csv)?$/.test(pathname);

/** Whether a request says that it brings more than its address takes. */
export function isTooLarge({ url, request }: { url: URL; request: Request }): boolean {
	return !takesList(url) && Number(request.headers.get('content-length') ?? 0) > MOST;
}
