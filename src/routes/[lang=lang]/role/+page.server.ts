import { roles } from '#lib/content/neighbours.ts';
import { role } from '#lib/content/role.ts';
import { words } from '#lib/content/words.server.ts';
import { shape } from '#lib/core/scoring/shape.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	areas: Object.fromEntries(Object.entries(words(params.lang, 'competencies')).map(([id, { short }]) => [id, short])),
	shapes: roles.map(({ id, importance }) => ({ id, shape: shape(importance) })),
	catalogue: catalogue(params.lang, 'common', 'role'),
	sections: role,
	words: words(params.lang, 'role'),
	sources: words(params.lang, 'sources')
});
