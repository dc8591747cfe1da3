import { competencyNames } from '#lib/content/competency-names.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	catalogue: catalogue(params.lang, 'common', 'start'),
	names: competencyNames(params.lang)
});
