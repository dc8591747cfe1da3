import { error, redirect } from '@sveltejs/kit';
import { catalogue } from '#lib/i18n/catalogue.server.ts';
import { isLanguage } from '#lib/i18n/languages.ts';
import { createTranslate } from '#lib/i18n/translate.ts';
import type { App } from '../app.ts';
import type { Screening } from '../ports/screening.ts';
import type { Workshop } from '../ports/workshops.ts';
import type { Person } from './person.ts';
import { may, type Action, type GivenRole } from './roles.ts';

interface Event {
	locals: { app: App; person: Person | null };
	params: { lang?: string };
	url: URL;
}

/** Who has an account, whatever their role. Leads others to sign in. */
export function requireSignedIn(event: Event): Person & { role: GivenRole } {
	const { role, ...person } = requireAnybody(event);
	if (role === 'trial') refuse(event.params.lang);
	return { ...person, role };
}

function requireAnybody({ locals, params, url }: Event): Person {
	const { person } = locals;
	if (!person) redirect(303, `/${params.lang ?? 'en'}/sign-in?to=${encodeURIComponent(url.pathname)}`);
	return person;
}

function refuse(lang: string | undefined): never {
	const language = lang && isLanguage(lang) ? lang : 'en';
	const t = createTranslate(() => catalogue(language, 'team'));
	const refused = { title: t('team.refused'), advice: t('team.refused.advice') };
	error(403, { message: refused.title, language, refused });
}

/** Who is signed in, if their role lets them do this. Leads others to sign in, and refuses those who have no such right (403). */
export function requirePerson(event: Event, action: Action): Person {
	const person = requireAnybody(event);
	if (!may(person.role, action)) refuse(event.params.lang);
	return person;
}

/**
 * The screening of this id and who asks for it. For somebody who may not read it, as an interviewer whom it is not
 * assigned to, there is none: 404, so that nobody learns which there are.
 */
export async function requireScreening(
	event: Event,
	id: string,
	action: Action
): Promise<{ person: Person; screening: Screening }> {
	const person = requirePerson(event, action);
	const { screenings } = event.locals.app;
	const screening = await screenings.find(id);
	const isTheirs = person.role !== 'interviewer' || (await screenings.assigned(id)).includes(person.id);
	if (!screening || !isTheirs) error(404);
	return { person, screening };
}

/** Whether somebody whose role sees workshops sees this one. */
export const isTheirs = ({ role, id }: Person, { createdBy }: Pick<Workshop, 'createdBy'>): boolean =>
	role !== 'trial' || createdBy === id;

/** The workshop of this id and who asks for it. Where there is none, and for whoever tries their own also where it is another's: 404. */
export async function requireWorkshop(
	event: Event,
	id: string,
	action: 'workshop.read' | 'workshop.host'
): Promise<{ person: Person; workshop: Workshop }> {
	const person = requirePerson(event, action);
	const workshop = await event.locals.app.workshops.find(id);
	if (!workshop || !isTheirs(person, workshop)) error(404);
	return { person, workshop };
}
