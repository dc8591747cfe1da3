import { fail, redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { countKept } from '#lib/server/services/erasure/count-kept.ts';
import { eraseScreening } from '#lib/server/services/erasure/erase-screening.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals } = event;
	const { screening } = await requireScreening(event, params.id, 'candidate.erase');
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'dossier'),
		screening: {
			id: screening.id,
			title: screening.title,
			state: screening.state,
			eraseOn: screening.settings.eraseOn
		},
		count: await countKept(locals.app.candidates, screening.id)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { params, locals, request } = event;
		const { person, screening } = await requireScreening(event, params.id, 'candidate.erase');
		const written = String((await request.formData()).get('title') ?? '').slice(0, 500);
		if (written.trim() !== screening.title.trim()) return fail(400, { written });
		await locals.app.alone(() => eraseScreening(locals.app, screening.id, person.id));
		redirect(303, `/${params.lang}/screenings/${screening.id}/erase`);
	}
};
