import type { RequestHandler } from './$types';

export const prerender = false;

/** The database answers and has every table: requests may be sent here. */
export const GET: RequestHandler = async ({ locals }) => {
	const isReady = await locals.app.isReady();
	const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store' };
	return new Response(isReady ? 'ready' : 'the database does not answer', { status: isReady ? 200 : 503, headers });
};
