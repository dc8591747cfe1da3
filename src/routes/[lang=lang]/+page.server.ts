import { instrument } from '#lib/content/instrument.ts';
import { sampleSheet } from '#lib/content/sample.ts';
import { words } from '#lib/content/words.server.ts';
import { planBlock } from '#lib/core/scoring/distance.ts';
import { planOrder } from '#lib/core/scoring/plan-order.ts';
import { score } from '#lib/core/scoring/score.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { languages } from '#lib/i18n/languages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Where prerendering begins; it finds the other pages by their links. */
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

const sample = score(instrument, sampleSheet);
const order = planOrder(sample);
const first = order[0]!;

export const load: PageServerLoad = ({ params }) => ({
	catalogue: catalogue(params.lang, 'common', 'welcome', 'gaps'),
	competencies: words(params.lang, 'competencies'),
	first,
	firstPlan: words(params.lang, 'plan')[first]![
		planBlock(sample.competencies[first]!.gap!, sample.competencies[first]!.score!)
	],
	order,
	sample
});
