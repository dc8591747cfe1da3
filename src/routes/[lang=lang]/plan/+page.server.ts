import { instrument } from '#lib/content/instrument.ts';
import { wordCounts } from '#lib/content/word-counts.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	catalogue: catalogue(params.lang, 'common', 'gaps', 'plan-page', 'profile-note'),
	instrument,
	wordCounts: wordCounts(words(params.lang, 'items')),
	written: {
		competencies: words(params.lang, 'competencies'),
		plan: words(params.lang, 'plan'),
		planIndustry: words(params.lang, 'planIndustry'),
		planEvidence: words(params.lang, 'planEvidence')
	}
});
