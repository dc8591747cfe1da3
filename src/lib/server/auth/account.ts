import type { App } from '../app.ts';
import type { Person } from './person.ts';

/** How somebody signs in, and where they are signed in now. Times are ISO. */
export interface Account {
	hasPassword: boolean;
	hasSecondFactor: boolean;
	passkeys: { id: string; name: string; at: string }[];
	sessions: { id: string; at: string; isThis: boolean; device: string }[];
}

interface Passkey {
	id: string;
	name?: string | null;
	createdAt: Date;
}

export async function accountOf({ auth }: App, person: Person, headers: Headers): Promise<Account> {
	const { adapter, internalAdapter } = await auth.$context;
	const [session, user, password, passkeys, sessions] = await Promise.all([
		auth.api.getSession({ headers }),
		adapter.findOne<{ twoFactorEnabled?: boolean | null }>({
			model: 'user',
			where: [{ field: 'id', value: person.id }]
		}),
		internalAdapter.findCredentialAccount(person.id),
		adapter.findMany<Passkey>({ model: 'passkey', where: [{ field: 'userId', value: person.id }] }),
		internalAdapter.listSessions(person.id, { onlyActiveSessions: true })
	]);
	return {
		hasPassword: Boolean(password?.password),
		hasSecondFactor: Boolean(user?.twoFactorEnabled),
		passkeys: passkeys.map(({ id, name, createdAt }) => ({ id, name: name ?? '', at: createdAt.toISOString() })),
		sessions: sessions
			.map(({ id, createdAt, userAgent }) => ({
				id,
				at: createdAt.toISOString(),
				isThis: id === session?.session.id,
				device: deviceOf(userAgent ?? '')
			}))
			.sort((a, b) => (a.at < b.at ? 1 : -1))
	};
}

/** Ends one session of this person's own. False where they have no such session. */
export async function endSession({ auth }: App, person: Person, id: string): Promise<boolean> {
	const { internalAdapter } = await auth.$context;
	const found = (await internalAdapter.listSessions(person.id)).find((session) => session.id === id);
	if (found) await internalAdapter.deleteSession(found.token);
	return found !== undefined;
}

const BROWSERS = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'];
const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'];
const NAMES: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS': 'macOS' };

/** Browser and system, as far as a person needs them to know one device from another; each list in the order of who claims to be whom. */
export function deviceOf(userAgent: string): string {
	const found = [BROWSERS, SYSTEMS].flatMap((names) => names.find((name) => userAgent.includes(name)) ?? []);
	return found.map((name) => NAMES[name] ?? name).join(', ');
}
