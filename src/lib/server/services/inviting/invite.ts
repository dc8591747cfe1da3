import { randomInt, randomUUID } from 'node:crypto';
import { instrument } from '../../../content/instrument.ts';
import { isReadable, versionOf } from '../../../exchange/sheet-faults.ts';
import type { Language } from '../../../i18n/languages.ts';
import type { App } from '../../app.ts';
import type { Candidate, TokenHash } from '../../ports/candidate.ts';
import type { Letter } from '../../ports/outbox.ts';
import type { Screening } from '../../ports/screening.ts';
import { doRecorded } from '../record/record.ts';
import { hashOf, linkTo, newCode, newSecret } from '../secret-link.ts';

/** Somebody who is to be invited. */
export interface Invitee {
	name: string;
	email: string;
	reference: string;
	locale: Language;
}

/** How a link reaches its candidate: by e-mail; fetched later by the team; or shown at once, and never again. */
export type Delivery = 'mail' | 'copy' | 'show';

export interface Invitation {
	people: Invitee[];
	/** ISO date-time. */
	expiresAt: string;
	delivery: Delivery;
	/** Where candidates reach the product, as in `https://fit.example.org`. */
	origin: string;
	/** Who invites, as the audit log names them. */
	actor: string;
}

export type Invited =
	| { ok: true; candidates: { id: string; link: string | null }[] }
	| { ok: false; reason: 'not-open' | 'expiry' | 'other-version' | 'language' | 'no-mail' }
	| { ok: false; reason: 'taken'; emails: string[] };

type Parts = Pick<App, 'screenings' | 'candidates' | 'seal' | 'audit' | 'alone' | 'settings' | 'nudge'>;

/** Invites all of them or nobody. The first candidate of a screening pins the version of its instrument. */
export function invite(app: Parts, screening: string, invitation: Invitation): Promise<Invited> {
	return app.alone(async () => {
		const found = await app.screenings.find(screening);
		const reason = await refusalOf(app, found, invitation);
		if (!found || reason) return { ok: false, reason: reason ?? 'not-open' };
		const invited = invitation.people.map((person) => candidateFor(person, found, invitation, app));
		const letters = invited.flatMap(({ letter }) => letter ?? []);
		try {
			await doRecorded(app.audit, async ({ candidates }) => {
				const { taken } = await candidates.add(
					invited.map(({ candidate }) => candidate),
					letters
				);
				if (taken.length > 0) throw new Taken(taken);
				return entryOf(found.id, invitation, invited);
			});
		} catch (fault) {
			if (fault instanceof Taken) return { ok: false, reason: 'taken', emails: fault.emails };
			throw fault;
		}
		app.nudge();
		const isShown = invitation.delivery === 'show';
		return {
			ok: true,
			candidates: invited.map(({ candidate: { id }, link }) => ({ id, link: isShown ? link : null }))
		};
	});
}

async function refusalOf(app: Parts, screening: Screening | null, { people, expiresAt, delivery }: Invitation) {
	if (screening?.state !== 'open') return 'not-open';
	const { eraseOn, locales } = screening.settings;
	if (expiresAt <= new Date().toISOString() || expiresAt.slice(0, 10) > eraseOn) return 'expiry';
	if (people.some(({ locale }) => !locales.includes(locale))) return 'language';
	if (delivery === 'mail' && !app.settings.mail) return 'no-mail';
	return (await isStillAsked(app, screening)) ? null : 'other-version';
}

/** The first candidate is asked what is asked today; all others what means the same as what the first was asked. */
async function isStillAsked({ candidates, screenings }: Parts, { id, instrument: pinned }: Screening) {
	if (Object.keys(await candidates.count(id)).length > 0) return isReadable(pinned, instrument);
	return screenings.change(id, { instrument: versionOf(instrument) });
}

interface New {
	candidate: Candidate & { token: TokenHash };
	letter: Letter | null;
	link: string;
}

function candidateFor(
	person: Invitee,
	screening: Screening,
	{ expiresAt, delivery, origin }: Invitation,
	app: Parts
): New {
	const secret = newSecret();
	const link = linkTo(origin, person.locale, secret);
	const now = new Date().toISOString();
	const candidate = {
		...person,
		id: randomUUID(),
		screening: screening.id,
		code: newCode(),
		state: 'invited' as const,
		expiresAt,
		seed: randomInt(2 ** 32),
		invitedAt: now,
		openedAt: null,
		startedAt: null,
		submittedAt: null,
		result: null,
		facts: null,
		token: hashOf(secret)
	};
	return { candidate, link, letter: delivery === 'show' ? null : letterTo(candidate, link, delivery, app) };
}

/** The letter that brings a candidate their link, by e-mail or by hand. */
export function letterTo(
	{ id, screening }: Pick<Candidate, 'id' | 'screening'>,
	link: string,
	delivery: 'mail' | 'copy',
	{ seal }: Pick<App, 'seal'>
): Letter {
	const now = new Date().toISOString();
	return {
		id: randomUUID(),
		kind: 'invitation',
		screening,
		candidate: id,
		sealed: seal.close(link),
		state: delivery === 'mail' ? 'waiting' : 'copy',
		attempts: 0,
		nextAt: now,
		fault: null,
		createdAt: now,
		sentAt: null
	};
}

/** Ends the transaction in which not everybody could be added. */
class Taken extends Error {
	emails: string[];
	constructor(emails: string[]) {
		super('Some candidates are in this screening already.');
		this.emails = emails;
	}
}

function entryOf(screening: string, { actor, delivery }: Invitation, invited: New[]) {
	const [first] = invited;
	if (first && invited.length === 1) {
		return { actor, action: 'candidate.invite' as const, subject: first.candidate.id, screening, detail: { delivery } };
	}
	const detail = { delivery, count: invited.length };
	return { actor, action: 'candidate.import' as const, subject: screening, screening, detail };
}
