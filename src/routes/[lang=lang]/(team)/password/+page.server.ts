import { fail, redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { forward } from '#lib/server/auth/forward.ts';
import { choosePasswordForm } from '#lib/server/auth/forms.ts';
import { isPasswordToken } from '#lib/server/auth/password-link.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const token = url.searchParams.get('token') ?? '';
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'entry'),
		token: (await isPasswordToken(locals.app, token)) ? token : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = readForm(choosePasswordForm, await event.request.formData());
		if (!form.ok) return fail(400, { faults: form.faults });
		const { token, password } = form.output;
		const { status, body } = await forward(event, '/reset-password', { token, newPassword: password });
		if (status === 429) return fail(429, { faults: { password: 'too-often' } });
		// A link that no longer holds is what the page then says by itself.
		if (body.code === 'INVALID_TOKEN') return fail(400, { faults: {} });
		if (status !== 200) return fail(400, { faults: { password: 'password' } });
		redirect(303, `/${event.params.lang}/sign-in?chosen`);
	}
};
