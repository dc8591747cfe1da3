import { redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { beginTrial } from '#lib/server/auth/trial.ts';
import type { PageServerLoad } from './$types';

/** The link from the server's log. Whoever it does not let in, and who is not in already, reads why. */
export const load: PageServerLoad = async (event) => {
	const { locals, params } = event;
	const began = await beginTrial(locals.app, event);
	if (began === 'begun' || locals.person) redirect(303, `/${params.lang}/workshops`);
	return { catalogue: catalogue(params.lang, 'common', 'team', 'workshop-host'), why: began };
};
