import { isLanguage, parseAcceptLanguage, preferredLanguage } from '#lib/i18n/languages.ts';
import type { RequestHandler } from './$types';

/** The bare address leads to the language chosen last, else to the one the browser wants. */
export const GET: RequestHandler = ({ cookies, request }) => {
	const chosen = cookies.get('language') ?? '';
	const wanted = parseAcceptLanguage(request.headers.get('accept-language') ?? '');
	const headers = { vary: 'accept-language, cookie', 'cache-control': 'no-store' };
	const location = `/${isLanguage(chosen) ? chosen : preferredLanguage(wanted)}`;
	return new Response(null, { status: 307, headers: { ...headers, location } });
};
