import type { Handle, HandleServerError, RequestEvent } from '@sveltejs/kit';
import { isLanguage, visitorsLanguage, type Language } from '#lib/i18n/languages.ts';

/** The language in the address; where there is none, that of the visitor. */
function languageOf({ cookies, request, url }: RequestEvent): Language {
	const [, first = ''] = url.pathname.split('/');
	if (isLanguage(first)) return first;
	return visitorsLanguage(cookies.get('language'), request.headers.get('accept-language'));
}

/** The page says in which language it is, also where there is no such page. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event)) });

/** A page that cannot be shown has nothing of its own from which its language could be told. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	// eslint-disable-next-line no-console -- the server's log, which Kit writes only where nobody handles errors
	if (status !== 404) console.error(error);
	return { message, language: languageOf(event) };
};
