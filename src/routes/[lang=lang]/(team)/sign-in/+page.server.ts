import { fail, redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { arrival, signInPlace } from '#lib/server/auth/arrival.ts';
import { hasOwner } from '#lib/server/auth/first-owner.ts';
import { forward } from '#lib/server/auth/forward.ts';
import { signInForm } from '#lib/server/auth/forms.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the single sign-on gives as reason, and the last part of the id of what the person is told. */
const REASONS: Record<string, string> = {
	signup_disabled: 'not-asked-in',
	account_not_linked: 'not-confirmed',
	email_not_found: 'not-confirmed',
	BANNED_USER: 'shut-out'
};

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const to = url.searchParams.get('to');
	if (locals.person) redirect(303, arrival(locals.person, params.lang, to));
	if (!(await hasOwner(locals.app))) redirect(303, `/${params.lang}/first-run`);
	const refused = url.searchParams.get('error');
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'entry'),
		isChosen: url.searchParams.has('chosen'),
		refusal: refused && (REASONS[refused] ?? 'failed'),
		singleSignOn: locals.app.settings.oidc?.name ?? null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = readForm(signInForm, await event.request.formData());
		if (!form.ok) return fail(400, { faults: form.faults, values: form.values });
		const { status, body } = await forward(event, '/sign-in/email', form.output);
		if (status === 429) return fail(429, { faults: { password: 'too-often' }, values: form.values });
		if (body.code === 'BANNED_USER') return fail(403, { faults: { email: 'shut-out' }, values: form.values });
		if (status !== 200) return fail(400, { faults: { password: 'wrong-password' }, values: form.values });
		const step = body.twoFactorRedirect ? '/code' : '';
		redirect(303, signInPlace(event.params.lang, event.url.searchParams.get('to'), step));
	}
};
