import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requirePerson } from '#lib/server/auth/require.ts';
import { may } from '#lib/server/auth/roles.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const person = requirePerson(event, 'screening.list');
	const { locals, params } = event;
	const { screenings, candidates } = locals.app;
	const found = await screenings.list(person.role === 'interviewer' ? { assignedTo: person.id } : {});
	const counts = await Promise.all(found.map(({ id }) => candidates.count(id)));
	const all = counts.map((count) => Object.values(count).reduce((sum, number) => sum + number, 0));
	return {
		catalogue: catalogue(params.lang, 'common', 'screening', 'team'),
		screenings: found.map(({ id, title, state, settings }, index) => ({
			...{ id, title, state },
			seat: settings.jobAnalysis.seat,
			candidates: all[index] ?? 0
		})),
		mayWrite: may(person.role, 'screening.write')
	};
};
