/** Why something was not done, for a page that calls on its own. */
export const refusal = (reason: string, status = 409): Response =>
	Response.json({ reason }, { status, headers: { 'cache-control': 'no-store' } });
