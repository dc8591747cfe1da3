import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { instrument } from '#lib/content/instrument.ts';
import { BY_SHORTFALL, BY_WIDTH } from '#lib/core/scoring/interview-areas.ts';
import { formItems } from '#lib/core/scoring/form-items.ts';
import { minutes } from '#lib/flow/quiz/minutes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params } = event;
	const { screening } = await requireScreening(event, params.id, 'screening.read');
	const { jobAnalysis, profile, modules, industry, confidence, locales, blind, ownReport, eraseOn } =
		screening.settings;
	const items = formItems(instrument, { form: { modules }, industry });
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'decides'),
		today: new Date().toISOString().slice(0, 10),
		screening: { id: screening.id, title: screening.title, instrument: screening.instrument },
		jobAnalysis,
		minutes: minutes(items.map(({ kind }) => kind)),
		areas: Object.keys(profile.competencies).length,
		interview: { areas: BY_SHORTFALL + BY_WIDTH, shortfall: BY_SHORTFALL, width: BY_WIDTH },
		mustHaves: profile.facts.filter(({ isAdvantage }) => !isAdvantage).length,
		...{ confidence, locales, blind, ownReport, eraseOn }
	};
};
