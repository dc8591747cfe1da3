import type { App } from '../app.ts';
import type { Person } from './person.ts';
import { isRole } from './roles.ts';
import { trialPerson } from './trial.ts';

/** In the name of the cookie, whatever stands before it. */
const COOKIE = 'session_token=';

/** Who sends these headers; null where nobody is signed in, or somebody was shut out. */
export async function personOf(app: App, headers: Headers): Promise<Person | null> {
	// Candidates and visitors have no session: looking for one would cost as much as all else that their requests take.
	if (!headers.get('cookie')?.includes(COOKIE)) return trialPerson(app, headers);
	const session = await app.auth.api.getSession({ headers });
	if (!session) return trialPerson(app, headers);
	if (session.user.banned) return null;
	const { id, name, email, role } = session.user;
	return { id, name, email, role: isRole(role) ? role : 'none' };
}
