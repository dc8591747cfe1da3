import { fail, redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { hasOwner } from '#lib/server/auth/first-owner.ts';
import { forward } from '#lib/server/auth/forward.ts';
import { signInForm } from '#lib/server/auth/forms.ts';
import { readForm } from '#lib/server/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	if (locals.person) redirect(303, `/${params.lang}/screenings`);
	if (!(await hasOwner(locals.app))) redirect(303, `/${params.lang}/first-run`);
	return { catalogue: catalogue(params.lang, 'common', 'team') };
};

export const actions: Actions = {
	default: async (event) => {
		const form = readForm(signInForm, await event.request.formData());
		if (!form.ok) return fail(400, { faults: form.faults, values: form.values });
		const { status } = await forward(event, '/sign-in/email', form.output);
		if (status === 429) return fail(429, { faults: { password: 'too-often' }, values: form.values });
		if (status !== 200) return fail(400, { faults: { password: 'wrong-password' }, values: form.values });
		redirect(303, ownPlace(event.url.searchParams.get('to')) ?? `/${event.params.lang}/screenings`);
	}
};

/** A place of this product alone, whatever a link says. */
const ownPlace = (to: string | null) => (to && /^\/[a-z]{2}\/[\w/-]*$/.test(to) ? to : null);
