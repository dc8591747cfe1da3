import { redirect } from '@sveltejs/kit';
import { forward } from '#lib/server/auth/forward.ts';
import { TRIAL_COOKIE } from '#lib/server/auth/trial.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => redirect(303, `/${params.lang}/sign-in`);

export const actions: Actions = {
	default: async (event) => {
		await forward(event, '/sign-out', {});
		event.cookies.delete(TRIAL_COOKIE, { path: '/', secure: event.url.protocol === 'https:' });
		redirect(303, `/${event.params.lang}/sign-in`);
	}
};
