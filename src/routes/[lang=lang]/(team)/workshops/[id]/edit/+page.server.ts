import { fail, redirect } from '@sveltejs/kit';
import { fold } from '#lib/flow/workshop/workshop-fold.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireWorkshop } from '#lib/server/auth/require.ts';
import { changeWorkshop } from '#lib/server/services/workshop/change-workshop.ts';
import { readWorkshopForm, workshopFaults, workshopFormValues } from '#lib/server/forms/workshop-form.ts';
import { workshopWords } from '#lib/server/workshop-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals } = event;
	const { person, workshop } = await requireWorkshop(event, params.id, 'workshop.host');
	const { state, context } = fold(await locals.app.workshops.events(params.id));
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'workshop-host'),
		workshop: { id: workshop.id, title: workshop.settings.title },
		values: workshopFormValues(workshop.settings),
		isLocked: state !== 'lobby' || context.wasJoined,
		isTrial: person.role === 'trial',
		...workshopWords(params.lang)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { lang, id } = event.params;
		const { person } = await requireWorkshop(event, id, 'workshop.host');
		const form = readWorkshopForm(await event.request.formData(), person.id);
		if (!form.ok) return fail(400, { faults: form.faults, values: form.values, refused: 'needs' });
		const changed = await changeWorkshop(event.locals.app, id, form.output, person.id);
		if (changed.ok) redirect(303, `/${lang}/workshops/${id}`);
		const faults = changed.reason === 'needs' ? workshopFaults(changed.needs) : {};
		return fail(changed.reason === 'needs' ? 400 : 409, { faults, values: form.values, refused: changed.reason });
	}
};
