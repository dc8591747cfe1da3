import { instrument } from '#lib/content/instrument.ts';
import { question } from '#lib/content/question.ts';
import { words } from '#lib/content/words.server.ts';
import { minutes } from '#lib/flow/minutes.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { createTranslate } from '#lib/i18n/translate.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const items = words(params.lang, 'items');
	const spoken = catalogue(params.lang, 'common', 'quiz');
	const t = createTranslate(() => spoken);
	const most = minutes(instrument.items.map(({ kind }) => kind));
	return {
		catalogue: spoken,
		names: Object.fromEntries(Object.entries(words(params.lang, 'competencies')).map(([id, { name }]) => [id, name])),
		// Written out for every number of minutes, since the first plural that a browser forms takes it longer than all else here.
		left: Array.from({ length: most + 1 }, (_, left) => t('quiz.left', { minutes: t('minutes', { minutes: left }) })),
		questions: instrument.items.map((item) => question(item, items[item.id] ?? { ask: '' })),
		sources: words(params.lang, 'sources')
	};
};
