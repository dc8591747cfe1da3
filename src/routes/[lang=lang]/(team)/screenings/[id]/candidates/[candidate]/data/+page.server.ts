import { error, fail, redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { findCandidate } from '#lib/server/services/reading/find-candidate.ts';
import { eraseCandidate } from '#lib/server/services/erasure/erase-candidate.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params } = event;
	const { code, isNamed, screening } = await asked(event);
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'dossier'),
		screening: { id: screening.id, title: screening.title },
		candidate: { id: params.candidate, code, isNamed }
	};
};

export const actions: Actions = {
	erase: async (event) => {
		const { code, person, screening } = await asked(event);
		const written = String((await event.request.formData()).get('code') ?? '').slice(0, 100);
		if (written.trim().toUpperCase() !== code.toUpperCase()) return fail(400, { written });
		const by = { actor: person.id, action: 'candidate.erase' } as const;
		await eraseCandidate(event.locals.app, event.params.candidate, by);
		redirect(303, `/${event.params.lang}/screenings/${screening.id}/candidates`);
	}
};

/** The candidate of this screening, for whom may erase: no more of them than the code is sent. */
async function asked(event: RequestEvent | Parameters<PageServerLoad>[0]) {
	const { person, screening } = await requireScreening(event, event.params.id, 'candidate.erase');
	const found = await findCandidate(event.locals.app, { person, screening }, event.params.candidate);
	if (!found) error(404);
	const { code, identity } = found.shown;
	return { person, screening, code, isNamed: identity !== null };
}
