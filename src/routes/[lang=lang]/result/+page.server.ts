import { instrument } from '#lib/content/instrument.ts';
import { questionsOf } from '#lib/content/questions.server.ts';
import { wordCounts } from '#lib/content/word-counts.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	return {
		catalogue: catalogue(params.lang, 'common', 'gaps', 'profile-note', 'result', 'share', 'sharpen', 'worked'),
		competencies: words(params.lang, 'competencies'),
		// With points, keys and targets: data, like its words.
		instrument,
		plan: words(params.lang, 'plan'),
		planIndustry: words(params.lang, 'planIndustry'),
		// Those of a deep module follow when the working of its area is opened.
		questions: questionsOf(params.lang, (module) => !module.startsWith('deep:')),
		sources: words(params.lang, 'sources'),
		wordCounts: wordCounts(words(params.lang, 'items'))
	};
};
