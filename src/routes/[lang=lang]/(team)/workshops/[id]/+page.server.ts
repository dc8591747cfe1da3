import { error, redirect } from '@sveltejs/kit';
import { words } from '#lib/content/words.server.ts';
import { qrPicture } from '#lib/history/qr-picture.ts';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { asSentToRoom } from '#lib/flow/workshop/workshop-events.ts';
import { requireWorkshop } from '#lib/server/auth/require.ts';
import { may } from '#lib/server/auth/roles.ts';
import { phoneAddresses } from '#lib/server/phone-addresses.ts';
import { deleteWorkshop } from '#lib/server/services/workshop/delete-workshop.ts';
import { formMinutes } from '#lib/server/services/form-minutes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals, url } = event;
	const { person, workshop } = await requireWorkshop(event, params.id, 'workshop.read');
	const { addresses, isOnlyHere } = phoneAddresses(locals.app.settings, url);
	// A laptop in several networks is reached by another address in each: the host says by which.
	const address = addresses.find((one) => one === url.searchParams.get('at')) ?? addresses[0]!;
	// Before the room stands what the room may see, in the source of the page too.
	const isProjector = url.searchParams.get('screen') === 'projector';
	const events = await locals.app.workshops.events(params.id);
	return {
		catalogue: catalogue(params.lang, 'common', 'room', 'team', 'workshop-host'),
		workshop,
		events: isProjector ? events.map(asSentToRoom) : events,
		door: {
			...{ address, isOnlyHere, otherAddresses: addresses.filter((one) => one !== address) },
			qr: qrPicture(`${address}/join?code=${workshop.code}`)
		},
		names: words(params.lang, 'competencies'),
		discussion: words(params.lang, 'discussion'),
		minutes: formMinutes(workshop.settings),
		mayHost: may(person.role, 'workshop.host'),
		screen: isProjector ? 'projector' : 'host'
	};
};

export const actions: Actions = {
	delete: async (event) => {
		const { lang, id } = event.params;
		const { person } = await requireWorkshop(event, id, 'workshop.host');
		if (!(await deleteWorkshop(event.locals.app, id, person.id))) error(404);
		redirect(303, `/${lang}/workshops`);
	}
};
