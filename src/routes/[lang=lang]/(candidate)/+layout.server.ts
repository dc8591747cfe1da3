import type { LayoutServerLoad } from './$types';

/** Pages that one person alone has the link to. */
export const prerender = false;

export const load: LayoutServerLoad = ({ params, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
	return { language: params.lang };
};
