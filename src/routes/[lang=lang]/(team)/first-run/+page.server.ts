import { error, fail, redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { createFirstOwner, firstOwnerCode, hasOwner, isFirstOwnerCode } from '#lib/server/auth/first-owner.ts';
import { forward } from '#lib/server/auth/forward.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { firstOwnerForm } from '#lib/server/auth/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	if (await hasOwner(locals.app)) redirect(303, `/${params.lang}/sign-in`);
	return { catalogue: catalogue(params.lang, 'common', 'team'), needsCode: firstOwnerCode(locals.app) !== null };
};

export const actions: Actions = {
	default: async (event) => {
		const { app } = event.locals;
		const form = readForm(firstOwnerForm, await event.request.formData());
		if (!form.ok) return fail(400, { faults: form.faults, values: form.values });
		const { code, ...owner } = form.output;
		if (!isFirstOwnerCode(app, code)) return fail(400, { faults: { code: 'code' }, values: form.values });
		if (!(await createFirstOwner(app, owner))) error(409);
		await forward(event, '/sign-in/email', { email: owner.email, password: owner.password });
		redirect(303, `/${event.params.lang}/screenings`);
	}
};
