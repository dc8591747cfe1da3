import { redirect } from '@sveltejs/kit';
import { forward } from '#lib/server/auth/forward.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => redirect(303, `/${params.lang}/sign-in`);

export const actions: Actions = {
	default: async (event) => {
		await forward(event, '/sign-out', {});
		redirect(303, `/${event.params.lang}/sign-in`);
	}
};
