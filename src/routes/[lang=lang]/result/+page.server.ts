import { instrument } from '#lib/content/instrument.ts';
import { question } from '#lib/content/question.ts';
import { wordCounts } from '#lib/content/word-counts.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const items = words(params.lang, 'items');
	return {
		catalogue: catalogue(params.lang, 'common', 'gaps', 'result'),
		competencies: words(params.lang, 'competencies'),
		plan: words(params.lang, 'plan'),
		planIndustry: words(params.lang, 'planIndustry'),
		questions: instrument.items.map((item) => question(item, items[item.id] ?? { ask: '' })),
		sources: words(params.lang, 'sources'),
		wordCounts: wordCounts(items)
	};
};
