import type { App } from '../app.ts';
import type { Person } from './person.ts';
import { isRole } from './roles.ts';

/** Who sends these headers; null where nobody is signed in, or somebody was shut out. */
export async function personOf({ auth }: App, headers: Headers): Promise<Person | null> {
	const session = await auth.api.getSession({ headers });
	if (!session || session.user.banned) return null;
	const { id, name, email, role } = session.user;
	return { id, name, email, role: isRole(role) ? role : 'none' };
}
