import type { App } from '../app.ts';
import type { Person } from './person.ts';
import { isRole } from './roles.ts';

/** In the name of the cookie, whatever stands before it. */
const COOKIE = 'session_token=';

/** Who sends these headers; null where nobody is signed in, or somebody was shut out. */
export async function personOf({ auth }: App, headers: Headers): Promise<Person | null> {
	// Candidates and visitors have no session: looking for one would cost as much as all else that their requests take.
	if (!headers.get('cookie')?.includes(COOKIE)) return null;
	const session = await auth.api.getSession({ headers });
	if (!session || session.user.banned) return null;
	const { id, name, email, role } = session.user;
	return { id, name, email, role: isRole(role) ? role : 'none' };
}
