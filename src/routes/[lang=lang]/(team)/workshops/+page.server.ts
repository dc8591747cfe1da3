import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { isTheirs, requirePerson } from '#lib/server/auth/require.ts';
import { may } from '#lib/server/auth/roles.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const person = requirePerson(event, 'workshop.read');
	const { locals, params } = event;
	const found = (await locals.app.workshops.list()).filter((workshop) => isTheirs(person, workshop));
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'workshop-host'),
		workshops: found.map(({ id, code, settings: { title, deleteOn }, closedAt }) => ({
			...{ id, title, deleteOn },
			code: closedAt === null ? code : null
		})),
		mayHost: may(person.role, 'workshop.host')
	};
};
