import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { manualIn } from '#lib/manual/manual.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	catalogue: catalogue(params.lang, 'common'),
	manual: manualIn(params.lang)
});
