import { fail, redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requirePerson } from '#lib/server/auth/require.ts';
import { openWorkshop } from '#lib/server/services/workshop/open-workshop.ts';
import { workshopWords } from '#lib/server/workshop-words.ts';
import { newWorkshop, readWorkshopForm, workshopFaults, workshopFormValues } from '#lib/server/forms/workshop-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { params } = event;
	const { id, role } = requirePerson(event, 'workshop.host');
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'workshop-host'),
		values: workshopFormValues(newWorkshop(new Date().toISOString(), id)),
		isTrial: role === 'trial',
		...workshopWords(params.lang)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id: actor } = requirePerson(event, 'workshop.host');
		const form = readWorkshopForm(await event.request.formData(), actor);
		if (!form.ok) return fail(400, { faults: form.faults, values: form.values });
		const opened = await openWorkshop(event.locals.app, form.output, actor);
		if (!opened.ok) return fail(400, { faults: workshopFaults(opened.needs), values: form.values });
		redirect(303, `/${event.params.lang}/workshops/${opened.id}`);
	}
};
