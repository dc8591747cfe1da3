import type { Handle } from '@sveltejs/kit';

/** The page says in which language it is; where none is in the address, English. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en') });
