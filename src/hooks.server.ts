import { building } from '$app/environment';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { isLanguage, visitorsLanguage, type Language } from '#lib/i18n/languages.ts';
import { ADDRESS_HEADER } from '#lib/server/auth/auth.ts';
import { personOf } from '#lib/server/auth/session.ts';
import { announceFirstOwner } from '#lib/server/auth/first-owner.ts';
import { isTooLarge } from '#lib/server/is-too-large.ts';
import { open } from '#lib/server/serving.ts';

/** A database that does not open stops the start, and not the first visitor. */
export const init: ServerInit = async () => {
	if (!building) await announceFirstOwner(await open(process.env));
};

/** The language in the address; where there is none, that of the visitor. */
function languageOf({ cookies, request, url }: RequestEvent): Language {
	const [, first = ''] = url.pathname.split('/');
	if (isLanguage(first)) return first;
	return visitorsLanguage(cookies.get('language'), request.headers.get('accept-language'));
}

/** The page says in which language it is, also where there is no such page. */
export const handle: Handle = async ({ event, resolve }) => {
	if (!building) {
		if (isTooLarge(event)) return new Response(null, { status: 413 });
		const app = await open(process.env);
		// Whatever a client claims: limits count by where a request really comes from.
		event.request.headers.set(ADDRESS_HEADER, event.getClientAddress());
		if (event.url.pathname.startsWith('/api/auth/')) return app.auth.handler(event.request);
		event.locals.app = app;
		event.locals.person = await personOf(app, event.request.headers);
	}
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event)) });
};

/** A page that cannot be shown has nothing of its own from which its language could be told. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	// eslint-disable-next-line no-console -- the server's log, which Kit writes only where nobody handles errors
	if (status !== 404) console.error(error);
	return { message, language: languageOf(event) };
};
