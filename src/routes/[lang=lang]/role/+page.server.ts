import { role } from '#lib/content/role.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	catalogue: catalogue(params.lang, 'common', 'role'),
	sections: role,
	words: words(params.lang, 'role'),
	sources: words(params.lang, 'sources')
});
