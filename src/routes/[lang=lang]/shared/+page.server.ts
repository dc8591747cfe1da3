import { instrument } from '#lib/content/instrument.ts';
import { questionsOf } from '#lib/content/questions.server.ts';
import { wordCounts } from '#lib/content/word-counts.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	catalogue: catalogue(params.lang, 'common', 'gaps', 'profile-note', 'result', 'shared', 'sharpen', 'worked'),
	competencies: words(params.lang, 'competencies'),
	instrument,
	plan: words(params.lang, 'plan'),
	planIndustry: words(params.lang, 'planIndustry'),
	questions: questionsOf(params.lang, (module) => !module.startsWith('deep:')),
	sources: words(params.lang, 'sources'),
	wordCounts: wordCounts(words(params.lang, 'items'))
});
