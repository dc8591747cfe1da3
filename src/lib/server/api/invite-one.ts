import type { Screening } from '../ports/screening.ts';
import { invite } from '../services/inviting/invite.ts';
import type { Call } from './operate.ts';
import type { Answered } from './operations.ts';
import { problem, type FieldError } from './problem.ts';

/** Days that a link opens something unless the program says otherwise. */
const DAYS = 14;

export async function inviteOne(
	{ app, actor, origin, body }: Call<'inviteCandidate'>,
	{ id, settings }: Screening
): Promise<Answered<'inviteCandidate'> | Response> {
	const { name, email, reference, language = settings.locales[0]!, expiresOn } = body;
	const people = [{ name, email, reference, locale: language }];
	const expiresAt = endOf(expiresOn ?? lastDay(settings.eraseOn));
	const done = await invite(app, id, { people, expiresAt, delivery: 'show', origin, actor });
	if (done.ok) {
		const [invited] = done.candidates;
		return { id: invited!.id, link: invited!.link! };
	}
	switch (done.reason) {
		case 'taken':
			return problem('already-invited', [{ field: 'email', remedy: 'Use the address of somebody else.' }]);
		case 'expiry':
			return problem('faulty', [dayFault(settings)]);
		case 'language':
			return problem('faulty', [{ field: 'language', remedy: `Use one of ${settings.locales.join(', ')}.` }]);
		case 'other-version':
			return problem('other-version');
		default:
			return problem('screening-not-open');
	}
}

/** The last moment of a day. */
export const endOf = (day: string): string => `${day}T23:59:59.999Z`;

/** Said of a day on which no link of the screening can end. */
export const dayFault = ({ eraseOn }: Screening['settings']): FieldError => ({
	field: 'expiresOn',
	remedy: `Use a day from today to ${eraseOn}.`
});

function lastDay(eraseOn: string): string {
	const day = new Date(Date.now() + DAYS * 86_400_000).toISOString().slice(0, 10);
	return day < eraseOn ? day : eraseOn;
}
