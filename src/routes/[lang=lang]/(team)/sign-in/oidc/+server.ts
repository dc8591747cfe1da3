import { redirect } from '@sveltejs/kit';
import { signInPlace } from '#lib/server/auth/arrival.ts';
import { forward } from '#lib/server/auth/forward.ts';
import type { RequestHandler } from './$types';

/** Off to the single sign-on, where one is set up. */
export const GET: RequestHandler = async (event) => {
	if (!event.locals.app.settings.oidc) redirect(303, `/${event.params.lang}/sign-in`);
	const back = signInPlace(event.params.lang, event.url.searchParams.get('to'));
	const { body } = await forward(event, '/sign-in/social', {
		provider: 'oidc',
		callbackURL: back,
		errorCallbackURL: back
	});
	redirect(303, typeof body.url === 'string' ? body.url : `/${event.params.lang}/sign-in?error=failed`);
};
