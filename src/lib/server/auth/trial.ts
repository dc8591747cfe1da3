import { randomBytes } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';
import type { App } from '../app.ts';
import { TRIAL_HOST } from '../ports/workshops.ts';
import { hasOwner } from './first-owner.ts';
import { isSameSecret } from './is-same-secret.ts';
import type { Person } from './person.ts';

/** Whoever reads the server's own words may try a workshop without an account; made anew when it starts. */
const key = randomBytes(18).toString('base64url');

export const TRIAL_COOKIE = 'coo-fit-trial';

/** Long enough for a workshop that is prepared on the day before. */
const LIFE_MS = 36 * 60 * 60 * 1000;

const MARK = 'coo-fit/trial@1 ';

const person: Person = { id: TRIAL_HOST, name: '', email: '', role: 'trial' };

/** Where somebody may try a workshop; null where there is an owner, who asks people in. */
export async function trialLink(app: App): Promise<string | null> {
	if (await hasOwner(app)) return null;
	const { origin, hosts } = app.settings;
	// A port that the system chooses is not known before it listens.
	const here = hosts[0]?.endsWith(':*') ? '' : `http://${hosts[0]}`;
	return `${origin ?? here}/en/workshops/try?key=${key}`;
}

/**
 * Lets in whoever has the key, for as long as there is no owner; sealed, so that it holds after a restart and in every
 * process. Says what came of it: `owned` there is an owner by now, `other-key` the key is none of this server's, or an earlier one.
 */
export async function beginTrial(
	app: App,
	{ url, cookies }: { url: URL; cookies: Cookies }
): Promise<'begun' | 'owned' | 'other-key'> {
	if (await hasOwner(app)) return 'owned';
	if (!isSameSecret(key, url.searchParams.get('key') ?? '')) return 'other-key';
	const until = new Date(Date.now() + LIFE_MS);
	cookies.set(TRIAL_COOKIE, app.seal.close(MARK + until.toISOString()), {
		...{ path: '/', httpOnly: true, sameSite: 'lax', expires: until },
		secure: url.protocol === 'https:'
	});
	return 'begun';
}

/** Whether these headers let somebody try a workshop, for as long as there is no owner. */
export function wasLetIn(app: App, headers: Headers): boolean {
	const [, sealed] = new RegExp(`(?:^|; ?)${TRIAL_COOKIE}=([\\w-]+)`).exec(headers.get('cookie') ?? '') ?? [];
	const opened = sealed ? app.seal.open(sealed) : null;
	return Boolean(opened?.startsWith(MARK)) && opened!.slice(MARK.length) >= new Date().toISOString();
}

/** Who tries a workshop with these headers; null where nobody does, or there is an owner by now. */
export async function trialPerson(app: App, headers: Headers): Promise<Person | null> {
	return wasLetIn(app, headers) && !(await hasOwner(app)) ? { ...person } : null;
}

/** Says in the server's log where somebody may try a workshop. */
export async function announceTrial(app: App): Promise<void> {
	const link = await trialLink(app);
	// eslint-disable-next-line no-console -- the server's log is where only its owner reads
	if (link) console.log(`To try a workshop without an account: ${link}`);
}
