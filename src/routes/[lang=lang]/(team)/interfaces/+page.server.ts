import { error, fail } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requirePerson } from '#lib/server/auth/require.ts';
import { tokenForm, webhookForm, whichForm } from '#lib/server/forms/interface-forms.ts';
import { SCOPES } from '#lib/server/ports/tokens.ts';
import { EVENTS } from '#lib/server/ports/webhooks.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { createToken, revokeToken } from '#lib/server/services/interfaces/tokens.ts';
import { addWebhook, listWebhooks, removeWebhook } from '#lib/server/services/interfaces/webhooks.ts';
import { monthsAfter } from '#lib/server/services/months-after.ts';
import { addressFault } from '#lib/server/webhooks/allowed-address.ts';
import { sendTest } from '#lib/server/webhooks/deliver-events.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Months that a token holds unless an owner says otherwise. */
const HOLDS = 3;

export const load: PageServerLoad = async (event) => {
	requirePerson(event, 'interfaces.manage');
	const { params, locals } = event;
	const now = new Date().toISOString();
	const tokens = await locals.app.tokens.list();
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'interfaces'),
		scopes: SCOPES,
		events: EVENTS,
		webhooks: await listWebhooks(locals.app),
		lastDay: monthsAfter(now, HOLDS),
		tokens: tokens.map(({ id, name, scopes, expiresAt, revokedAt, usedOn }) => ({
			...{ id, name, scopes, usedOn, expiresOn: expiresAt.slice(0, 10) },
			state: revokedAt ? ('revoked' as const) : expiresAt <= now ? ('expired' as const) : ('holds' as const)
		}))
	};
};

async function which(event: RequestEvent): Promise<string> {
	const form = readForm(whichForm, await event.request.formData());
	if (!form.ok) error(400);
	return form.output.which;
}

export const actions: Actions = {
	token: async (event) => {
		const owner = requirePerson(event, 'interfaces.manage');
		const data = await event.request.formData();
		data.set('scopes', data.getAll('scope').join(' '));
		const form = readForm(tokenForm, data);
		if (!form.ok) return fail(400, { about: 'token', faults: form.faults, values: form.values });
		const { name, scopes, expiresOn } = form.output;
		const wish = { name, scopes, expiresAt: `${expiresOn}T23:59:59.999Z` };
		return { token: { name, ...(await createToken(event.locals.app, wish, owner.id)) } };
	},
	revoke: async (event) => {
		const owner = requirePerson(event, 'interfaces.manage');
		const isRevoked = await revokeToken(event.locals.app, await which(event), owner.id);
		if (!isRevoked) error(404);
	},
	webhook: async (event) => {
		const owner = requirePerson(event, 'interfaces.manage');
		const { app } = event.locals;
		const data = await event.request.formData();
		data.set('events', data.getAll('event').join(' '));
		const form = readForm(webhookForm, data);
		if (!form.ok) return fail(400, { about: 'webhook', faults: form.faults, values: form.values });
		const fault = addressFault(form.output.url, app.settings.webhooksPrivate ? 'any' : 'public');
		if (fault) return fail(400, { about: 'webhook', faults: { url: fault }, values: form.values });
		return { webhook: { url: form.output.url, ...(await addWebhook(app, form.output, owner.id)) } };
	},
	test: async (event) => {
		const owner = requirePerson(event, 'interfaces.manage');
		if (!(await sendTest(event.locals.app, await which(event), owner.id))) error(404);
	},
	remove: async (event) => {
		const owner = requirePerson(event, 'interfaces.manage');
		if (!(await removeWebhook(event.locals.app, await which(event), owner.id))) error(404);
	}
};
