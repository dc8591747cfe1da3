import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params } = event;
	const { screening } = await requireScreening(event, params.id, 'screening.read');
	const { notice, eraseOn, locales, blind, ownReport } = screening.settings;
	// In another language rather than not at all: what was written once is not translated here.
	const written = notice[params.lang] ?? Object.values(notice)[0];
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'dpia'),
		screening: { id: screening.id, title: screening.title },
		...{ eraseOn, locales, blind, ownReport },
		notice: {
			controller: written?.controller ?? '',
			purpose: written?.purpose ?? '',
			'legal-basis': written?.legalBasis ?? '',
			recipients: written?.recipients ?? '',
			retention: written?.retention ?? ''
		}
	};
};
