import { error } from '@sveltejs/kit';
import { discussion } from '#lib/content/discussion.ts';
import { words } from '#lib/content/words.server.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireWorkshop } from '#lib/server/auth/require.ts';
import { groupReport } from '#lib/server/services/workshop/group-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, params } = event;
	const { workshop } = await requireWorkshop(event, params.id, 'workshop.read');
	const report = groupReport(await locals.app.workshops.events(workshop.id));
	if (!report) error(404);
	const facts = words(params.lang, 'sources');
	return {
		catalogue: catalogue(params.lang, 'common', 'room', 'team', 'workshop-report'),
		workshop: workshop.id,
		report,
		names: words(params.lang, 'competencies'),
		discussion: words(params.lang, 'discussion'),
		/** By competency, what its questions and tips rest on. */
		facts: Object.fromEntries(
			Object.entries(discussion).map(([id, { questions, tips }]) => [
				id,
				[...new Set([...questions, ...tips].flat())].map((fact) => facts[fact] ?? fact)
			])
		)
	};
};
