import { coo } from '#lib/content/profiles.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	catalogue: catalogue(params.lang, 'common', 'methods', 'result'),
	competencies: words(params.lang, 'competencies'),
	sources: words(params.lang, 'sources'),
	profile: coo
});
