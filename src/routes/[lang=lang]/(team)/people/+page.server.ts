import { fail, type RequestEvent } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { askInForm, whichForm, roleForm } from '#lib/server/auth/forms.ts';
import { byOwner, newPasswordToken } from '#lib/server/auth/password-link.ts';
import {
	askIn,
	changeRole,
	deletePerson,
	letIn,
	listPeople,
	shutOut,
	type PeopleFault
} from '#lib/server/auth/people.ts';
import type { Person } from '#lib/server/auth/person.ts';
import { requirePerson } from '#lib/server/auth/require.ts';
import { ROLES } from '#lib/server/auth/roles.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requirePerson(event, 'people.manage');
	const { locals, params } = event;
	return {
		catalogue: catalogue(params.lang, 'common', 'team', 'people'),
		people: await listPeople(locals.app),
		roles: ROLES
	};
};

/** The link that an owner hands on to somebody. */
async function linkFor(event: RequestEvent, owner: Person, { id, email }: { id: string; email: string }) {
	const { app } = event.locals;
	const token = await newPasswordToken(app, byOwner(owner), id);
	if (!token) return null;
	const url = `${app.settings.origin ?? event.url.origin}/${event.params.lang}/password?token=${token}`;
	await app.sendPasswordLink({ email, url });
	return { url, email };
}

/** What is done about one person by nothing but their id. */
const about =
	(act: (app: App.Locals['app'], owner: Person, id: string) => Promise<PeopleFault | null>) =>
	async (event: RequestEvent) => {
		const owner = requirePerson(event, 'people.manage');
		const form = readForm(whichForm, await event.request.formData());
		if (!form.ok) return fail(400, { faults: { which: 'nobody' }, values: form.values });
		const fault = await act(event.locals.app, owner, form.output.which);
		if (fault) return fail(409, { faults: { which: fault }, values: form.values });
		return { values: form.values };
	};

export const actions: Actions = {
	ask: async (event) => {
		const owner = requirePerson(event, 'people.manage');
		const form = readForm(askInForm, await event.request.formData());
		if (!form.ok) return fail(400, { faults: form.faults, values: form.values });
		const id = await askIn(event.locals.app, owner, form.output);
		if (!id) return fail(409, { faults: { email: 'has-account' }, values: form.values });
		return { link: await linkFor(event, owner, { id, email: form.output.email }) };
	},
	link: async (event) => {
		const owner = requirePerson(event, 'people.manage');
		const form = readForm(whichForm, await event.request.formData());
		const people = await listPeople(event.locals.app);
		const person = form.ok && people.find(({ id }) => id === form.output.which);
		if (!person) return fail(400, { faults: { which: 'nobody' }, values: form.values });
		return { link: await linkFor(event, owner, person) };
	},
	role: async (event) => {
		const owner = requirePerson(event, 'people.manage');
		const form = readForm(roleForm, await event.request.formData());
		if (!form.ok) return fail(400, { faults: { which: 'nobody' }, values: form.values });
		const fault = await changeRole(event.locals.app, owner, form.output.which, form.output.role);
		if (fault) return fail(409, { faults: { which: fault }, values: form.values });
		return { values: form.values };
	},
	shutOut: about(shutOut),
	letIn: about(letIn),
	delete: about(deletePerson)
};
