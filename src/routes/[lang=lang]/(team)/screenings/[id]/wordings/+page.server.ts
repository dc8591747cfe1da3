import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { namesOfActors } from '#lib/server/services/record/names-of-actors.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals } = event;
	const { screening } = await requireScreening(event, params.id, 'audit.read');
	const wordings = await locals.app.wordings.of(screening.id);
	const names = await namesOfActors(
		locals.app,
		wordings.map(({ by }) => ({ actor: by }))
	);
	return {
		catalogue: catalogue(params.lang, 'common', 'screening', 'team'),
		screening: { id: screening.id, title: screening.title },
		wordings: wordings.map((wording) => ({ ...wording, by: names.get(wording.by) ?? wording.by }))
	};
};
