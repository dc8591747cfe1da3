import { fail, redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { signInPlace } from '#lib/server/auth/arrival.ts';
import { forward } from '#lib/server/auth/forward.ts';
import { codeForm } from '#lib/server/auth/forms.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ catalogue: catalogue(params.lang, 'common', 'team', 'entry') });

export const actions: Actions = {
	default: async (event) => {
		const form = readForm(codeForm, await event.request.formData());
		if (!form.ok) return fail(400, { faults: form.faults });
		const { code } = form.output;
		const path = /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code';
		const { status, body } = await forward(event, path, { code });
		if (status === 200) redirect(303, signInPlace(event.params.lang, event.url.searchParams.get('to')));
		return fail(status === 429 ? 429 : 400, { faults: { code: faultOf(status, String(body.code)) } });
	}
};

/** Ten minutes after the password, or after five wrong codes, it takes the password again. */
function faultOf(status: number, reason: string): string {
	if (status === 429) return 'too-often';
	return /^(INVALID_TWO_FACTOR_COOKIE|TOO_MANY_ATTEMPTS.*)$/.test(reason) ? 'code-late' : 'code-wrong';
}
