import { error, fail, redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { may } from '#lib/server/auth/roles.ts';
import {
	closeScreening,
	newerThan,
	openScreening,
	reopenScreening
} from '#lib/server/services/screening/change-screening.ts';
import { formMinutes } from '#lib/server/services/form-minutes.ts';
import { screeningNeeds } from '#lib/server/services/screening/screening-needs.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params } = event;
	const { id } = params;
	const { person, screening } = await requireScreening(event, id, 'screening.read');
	const { title, state, settings, instrument } = screening;
	const { locales, opensAt, closesAt, eraseOn, blind, ownReport, jobAnalysis } = settings;
	return {
		catalogue: catalogue(params.lang, 'common', 'screening', 'team'),
		screening: { id, title, state, instrument, locales, opensAt, closesAt, eraseOn, blind, ownReport, jobAnalysis },
		minutes: formMinutes(settings),
		counts: await event.locals.app.candidates.count(id),
		needs: state === 'draft' || state === 'closed' ? screeningNeeds(screening, new Date().toISOString()) : [],
		newer: newerThan(instrument),
		may: {
			write: may(person.role, 'screening.write'),
			invite: may(person.role, 'candidate.invite'),
			read: may(person.role, 'candidate.read'),
			erase: may(person.role, 'candidate.erase'),
			audit: may(person.role, 'audit.read')
		}
	};
};

async function change(event: RequestEvent, work: typeof openScreening) {
	const { lang, id } = event.params;
	const { person } = await requireScreening(event, id, 'screening.write');
	const changed = await work(event.locals.app, id, person.id);
	if (changed.ok) redirect(303, `/${lang}/screenings/${id}`);
	if (changed.reason === 'locked') error(409);
	return fail(409, { refused: changed.reason });
}

export const actions: Actions = {
	open: (event) => change(event, openScreening),
	close: (event) => change(event, closeScreening),
	reopen: (event) => change(event, reopenScreening)
};
