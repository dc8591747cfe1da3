import { languages } from '#lib/i18n/languages.ts';
import type { LayoutServerLoad } from './$types';

/** Pages of the people in a workshop: what they show is about one phone. */
export const prerender = false;

export const load: LayoutServerLoad = ({ params, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
	return { language: params.lang, locales: languages };
};
