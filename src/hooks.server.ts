import type { Handle } from '@sveltejs/kit';
import { isLanguage } from '#lib/i18n/languages.ts';

/** The page says in which language it is, also where there is no such page; where none is in the address, English. */
export const handle: Handle = ({ event, resolve }) => {
	const [, first = ''] = event.url.pathname.split('/');
	const language = isLanguage(first) ? first : 'en';
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', language) });
};
