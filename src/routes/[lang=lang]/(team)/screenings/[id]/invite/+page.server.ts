import { error, fail } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { requireScreening } from '#lib/server/auth/require.ts';
import { inviteForm, listForm, renewForm } from '#lib/server/forms/invite-forms.ts';
import { listedCandidates } from '#lib/server/forms/listed-candidates.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { cancel, renew, resend, sendAgain } from '#lib/server/services/inviting/change-invitation.ts';
import { hasCandidates, newerThan } from '#lib/server/services/screening/change-screening.ts';
import { invitationsPage } from '#lib/server/services/inviting/invitations-page.ts';
import { invite, type Invitation } from '#lib/server/services/inviting/invite.ts';
import { record } from '#lib/server/services/record/record.ts';
import { markInvited, type ReadCandidates } from '#lib/server/services/inviting/read-candidates.ts';
import { monthsAfter } from '#lib/server/services/months-after.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Faults of a list, and people on it, that are shown at once. */
const SHOWN = { faults: 200, people: 5 };

export const load: PageServerLoad = async (event) => {
	const { params } = event;
	const { id } = params;
	const { app } = event.locals;
	const { person, screening } = await requireScreening(event, id, 'candidate.invite');
	await record(app.audit, { actor: person.id, action: 'candidate.read-contacts', subject: id, screening: id });
	const { title, state, settings } = screening;
	const search = event.url.searchParams.get('search')?.slice(0, 100) ?? '';
	const hasFailedLetter = event.url.searchParams.get('letter') === 'failed';
	const asked = Number(event.url.searchParams.get('from'));
	const from = Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
	const { closesAt, eraseOn, locales } = settings;
	const month = monthsAfter(new Date().toISOString(), 1);
	const lastDay = [closesAt?.slice(0, 10) ?? month, eraseOn].sort()[0]!;
	return {
		catalogue: catalogue(params.lang, 'common', 'invite', 'screening', 'team'),
		screening: { id, title, state, locales, eraseOn },
		/** The first candidate is asked what is asked today, whatever the screening was opened with. */
		newer: (await hasCandidates(app, id)) ? newerThan(screening.instrument) : null,
		hasMail: app.settings.mail !== null,
		lastDay,
		...{ search, hasFailedLetter },
		letters: await app.outbox.count(id),
		...(await invitationsPage(app, { screening, search, hasFailedLetter, offset: from }))
	};
};

/** The address under which candidates reach the product. */
const originOf = ({ locals, url }: RequestEvent) => locals.app.settings.origin ?? url.origin;

/** The candidate that a button stands beside, and what its form says; somebody of another screening is nobody. */
async function candidateOf(event: RequestEvent) {
	const { app } = event.locals;
	const { person, screening } = await requireScreening(event, event.params.id, 'candidate.invite');
	const data = await event.request.formData();
	const id = app.seal.open(String(data.get('handle') ?? ''));
	const candidate = id && (await app.candidates.find(id));
	if (!candidate || candidate.screening !== screening.id) error(404);
	return { actor: person.id, screening, candidate, data };
}

/** What a look at a list shows: the first lines as they are read, what is not read, and every fault. */
const lookAt = ({ people, faults, unused, hasLanguage }: ReadCandidates) => ({
	people: people.length,
	first: people
		.slice(0, SHOWN.people)
		.map(({ name, email, reference, locale }) => ({ name, email, reference, locale })),
	...{ unused, hasLanguage },
	faults: { lines: faults.slice(0, SHOWN.faults), total: faults.length }
});

export const actions: Actions = {
	one: async (event) => {
		const { id } = event.params;
		const { person } = await requireScreening(event, id, 'candidate.invite');
		const form = readForm(inviteForm, await event.request.formData());
		const { values } = form;
		if (!form.ok) return fail(400, { faults: form.faults, values });
		const { expiresAt, delivery: wish, ...invitee } = form.output;
		const delivery = wish === 'mail' ? 'mail' : 'show';
		const origin = originOf(event);
		const wanted: Invitation = { people: [invitee], expiresAt, delivery, origin, actor: person.id };
		const invited = await invite(event.locals.app, id, wanted);
		if (!invited.ok) {
			if (invited.reason === 'taken') return fail(400, { faults: { email: 'invited' }, values });
			return fail(400, { refused: invited.reason, faults: {}, values });
		}
		const [candidate] = invited.candidates;
		return candidate?.link ? { shown: { name: invitee.name, link: candidate.link } } : { sent: 1 };
	},
	check: async (event) => {
		const { screening } = await requireScreening(event, event.params.id, 'candidate.invite');
		const { list } = await listedCandidates(event.locals.app, screening, event.request);
		if (typeof list === 'string') return fail(400, { listFaults: { file: list } });
		return { checked: lookAt(list) };
	},
	list: async (event) => {
		const { id } = event.params;
		const { person, screening } = await requireScreening(event, id, 'candidate.invite');
		const { list, fields } = await listedCandidates(event.locals.app, screening, event.request);
		const form = readForm(listForm, fields);
		if (typeof list === 'string') return fail(400, { listFaults: { file: list } });
		if (!form.ok) return fail(400, { listFaults: form.faults });
		if (list.faults.length > 0) return fail(400, { checked: lookAt(list) });
		// Nobody is invited by a list of which something is passed over that nobody was shown.
		if (list.unused.length > 0 && fields.get('unused') !== list.unused.join())
			return fail(409, { checked: lookAt(list) });
		const people = list.people.map(({ name, email, reference, locale }) => ({ name, email, reference, locale }));
		const { expiresAt, delivery: wish } = form.output;
		const delivery = wish === 'mail' ? 'mail' : 'copy';
		const wanted: Invitation = { people, expiresAt, delivery, origin: originOf(event), actor: person.id };
		const invited = await invite(event.locals.app, id, wanted);
		if (invited.ok) return delivery === 'mail' ? { sent: people.length } : {};
		if (invited.reason !== 'taken') return fail(400, { refused: invited.reason });
		// Somebody else was quicker with some of them.
		const again = await markInvited(list, async () => invited.emails);
		return fail(409, { checked: lookAt(again) });
	},
	resend: async (event) => {
		const { actor, screening, candidate, data } = await candidateOf(event);
		if (newerThan(screening.instrument)) return fail(409, { refused: 'other-version' as const });
		const delivery = data.get('delivery') === 'mail' ? 'mail' : 'show';
		const done = await resend(event.locals.app, candidate, { delivery, origin: originOf(event), actor });
		if (!done) return fail(409, { refused: 'ended' as const });
		return done.link ? { shown: { name: candidate.name, link: done.link } } : { sent: 1 };
	},
	again: async (event) => {
		const { app } = event.locals;
		const { person, screening } = await requireScreening(event, event.params.id, 'candidate.invite');
		if (screening.state !== 'open') return fail(409, { refused: 'not-open' as const });
		if (newerThan(screening.instrument)) return fail(409, { refused: 'other-version' as const });
		if (!app.settings.mail) return fail(409, { refused: 'no-mail' as const });
		return { sent: await sendAgain(app, screening.id, person.id) };
	},
	cancel: async (event) => {
		const { actor, candidate } = await candidateOf(event);
		if (!(await cancel(event.locals.app, candidate, actor))) return fail(409, { refused: 'ended' as const });
	},
	renew: async (event) => {
		const { actor, candidate, data } = await candidateOf(event);
		const form = readForm(renewForm, data);
		const done = form.ok ? await renew(event.locals.app, candidate, form.output.expiresAt, actor) : 'expiry';
		if (done === 'renewed') return;
		return fail(400, { refused: done === 'expiry' || done === 'other-version' ? done : ('not-renewed' as const) });
	}
};
