import { error } from '@sveltejs/kit';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { chosenCandidates } from '#lib/server/forms/chosen-candidates.ts';
import { compareCandidates, FEWEST, MOST } from '#lib/server/services/reading/compare-candidates.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals, url } = event;
	const reading = await requireScreening(event, params.id, 'candidate.read');
	const ids = chosenCandidates(url.searchParams);
	const isCount = ids.length >= FEWEST && ids.length <= MOST;
	const compared = isCount ? await compareCandidates(locals.app, reading, ids) : null;
	if (isCount && !compared) error(404);
	const { id, title, settings } = reading.screening;
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'gaps', 'reading'),
		competencies: words(params.lang, 'competencies'),
		screening: { id, title, confidence: settings.confidence },
		limits: { fewest: FEWEST, most: MOST },
		compared
	};
};
