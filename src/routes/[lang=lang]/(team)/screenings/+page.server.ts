import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requirePerson } from '#lib/server/auth/require.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const person = requirePerson(event, 'screening.list');
	const { locals, params } = event;
	const { screenings } = locals.app;
	const found = await screenings.list(person.role === 'interviewer' ? { assignedTo: person.id } : {});
	return {
		catalogue: catalogue(params.lang, 'common', 'team'),
		screenings: found.map(({ id, title, state, createdAt }) => ({ id, title, state, createdAt }))
	};
};
