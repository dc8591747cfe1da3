import { fail, redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requirePerson } from '#lib/server/auth/require.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { newScreeningForm, tickedLanguages } from '#lib/server/forms/screening-form.ts';
import { createScreening } from '#lib/server/services/screening/change-screening.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { params } = event;
	const { email } = requirePerson(event, 'screening.write');
	const values = { contact: email, [`locale-${params.lang}`]: 'on' } as Record<string, string>;
	return { catalogue: catalogue(params.lang, 'common', 'screening', 'team'), values };
};

export const actions: Actions = {
	default: async (event) => {
		const { id: actor } = requirePerson(event, 'screening.write');
		const form = readForm(newScreeningForm, await event.request.formData());
		if (!form.ok) return fail(400, { faults: form.faults, values: form.values });
		const locales = tickedLanguages(form.output);
		if (locales.length === 0) return fail(400, { faults: { locales: 'language' }, values: form.values });
		const { title, seat, controller, contact } = form.output;
		const id = await createScreening(event.locals.app, { title, seat, controller, contact, locales }, actor);
		redirect(303, `/${event.params.lang}/screenings/${id}`);
	}
};
