import { visitorsLanguage } from '#lib/i18n/languages.ts';
import type { RequestHandler } from './$types';

/** The bare address, and that of a page without a language, lead to the language chosen last, else to the one the browser wants. */
export const GET: RequestHandler = ({ cookies, params, request, url }) => {
	const language = visitorsLanguage(cookies.get('language'), request.headers.get('accept-language'));
	const headers = { vary: 'accept-language, cookie', 'cache-control': 'no-store' };
	const location = `/${language}${params.place ? `/${params.place}` : ''}${url.search}`;
	return new Response(null, { status: 307, headers: { ...headers, location } });
};
