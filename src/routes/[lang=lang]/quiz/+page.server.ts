import { competencyNames } from '#lib/content/competency-names.server.ts';
import { instrument } from '#lib/content/instrument.ts';
import { questionsOf } from '#lib/content/questions.server.ts';
import { words } from '#lib/content/words.server.ts';
import { minutes } from '#lib/flow/quiz/minutes.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { createTranslate } from '#lib/i18n/translate.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const spoken = catalogue(params.lang, 'common', 'quiz');
	const t = createTranslate(() => spoken);
	const most = minutes(instrument.items.map(({ kind }) => kind));
	return {
		catalogue: spoken,
		names: competencyNames(params.lang),
		// Written out for every number of minutes, since the first plural that a browser forms takes it longer than all else here.
		left: Array.from({ length: most + 1 }, (_, left) => t('quiz.left', { minutes: t('minutes', { minutes: left }) })),
		// Those of a deep module follow when a form has it.
		questions: questionsOf(params.lang, (module) => !module.startsWith('deep:')),
		sources: words(params.lang, 'sources')
	};
};
