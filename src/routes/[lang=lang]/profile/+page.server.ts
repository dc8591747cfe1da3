import { instrument } from '#lib/content/instrument.ts';
import { questionsOf } from '#lib/content/questions.server.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	catalogue: catalogue(params.lang, 'common', 'gaps', 'profile', 'profile-note', 'result'),
	competencies: words(params.lang, 'competencies'),
	facts: questionsOf(params.lang, (module) => module === 'facts'),
	instrument,
	sources: words(params.lang, 'sources')
});
