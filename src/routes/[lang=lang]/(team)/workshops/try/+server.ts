import { redirect } from '@sveltejs/kit';
import { beginTrial } from '#lib/server/auth/trial.ts';
import type { RequestHandler } from './$types';

/** The link from the server's log. Whoever it does not let in is led to sign in by the page that follows. */
export const GET: RequestHandler = async (event) => {
	await beginTrial(event.locals.app, event);
	redirect(303, `/${event.params.lang}/workshops`);
};
