import type { App } from '../app.ts';
import type { AuditEntry, Recorded } from '../ports/audit.ts';
import { record } from '../services/record/record.ts';
import { endPasswordLinks } from './password-link.ts';
import type { Person } from './person.ts';
import { isRole, type GivenRole } from './roles.ts';

/** Somebody with an account, as an owner sees them. */
export interface Member extends Person {
	/** `invited` until they have chosen how to sign in. */
	state: 'invited' | 'active' | 'shut-out';
}

/** More people than any company has recruiters. */
const LIMIT = 1000;

interface User {
	id: string;
	name: string;
	email: string;
	role?: string;
	banned?: boolean | null;
}

export async function listPeople({ auth }: App): Promise<Member[]> {
	const { adapter } = await auth.$context;
	const sortBy = { field: 'createdAt', direction: 'asc' as const };
	const [users, accounts, passkeys] = await Promise.all([
		adapter.findMany<User>({ model: 'user', limit: LIMIT, sortBy }),
		adapter.findMany<{ userId: string }>({ model: 'account', limit: 2 * LIMIT }),
		adapter.findMany<{ userId: string }>({ model: 'passkey', limit: 10 * LIMIT })
	]);
	const known = new Set([...accounts, ...passkeys].map(({ userId }) => userId));
	return users.map(({ id, name, email, role, banned }) => ({
		id,
		name,
		email,
		role: isRole(role) ? role : 'none',
		state: banned ? 'shut-out' : known.has(id) ? 'active' : 'invited'
	}));
}

/** Makes an account without a password. Gives its id; null where the address has an account. */
export async function askIn(
	app: App,
	owner: Person,
	asked: Omit<Person, 'id' | 'role'> & { role: GivenRole }
): Promise<string | null> {
	return app.alone(async () => {
		const { internalAdapter } = await app.auth.$context;
		if (await internalAdapter.findUserByEmail(asked.email)) return null;
		const { user } = await app.auth.api.createUser({ body: asked });
		await record(app.audit, {
			actor: owner.id,
			action: 'people.ask-in',
			subject: user.id,
			detail: { role: asked.role }
		});
		return user.id;
	});
}

/** What keeps a change from being made: there is nobody of this id, or nobody would be left who may manage people. */
export type PeopleFault = 'nobody' | 'last-owner';

export const changeRole = (app: App, owner: Person, id: string, role: GivenRole): Promise<PeopleFault | null> =>
	change(app, { owner, id, action: 'people.role', detail: { role }, endsOwner: role !== 'owner' }, async (users) => {
		await users.updateUser(id, { role });
	});

/** Ends every session of somebody, and lets them begin none. */
export const shutOut = (app: App, owner: Person, id: string): Promise<PeopleFault | null> =>
	change(app, { owner, id, action: 'people.shut-out', endsOwner: true }, async (users) => {
		await users.updateUser(id, { banned: true });
		await users.deleteUserSessions(id);
		await endPasswordLinks(app, id);
	});

export const letIn = (app: App, owner: Person, id: string): Promise<PeopleFault | null> =>
	change(app, { owner, id, action: 'people.let-in', endsOwner: false }, async (users) => {
		await users.updateUser(id, { banned: false });
	});

export const deletePerson = (app: App, owner: Person, id: string): Promise<PeopleFault | null> =>
	change(app, { owner, id, action: 'people.delete', endsOwner: true }, async (users) => {
		await endPasswordLinks(app, id);
		await app.screenings.unassign(id);
		await users.deleteUser(id);
	});

type Users = Awaited<App['auth']['$context']>['internalAdapter'];

interface Change {
	owner: Person;
	id: string;
	action: Recorded;
	detail?: AuditEntry['detail'];
	/** Whether somebody who was an owner is none afterwards. */
	endsOwner: boolean;
}

/** One change at a time, in all processes: of the last two owners, each could shut out the other. */
function change(
	app: App,
	{ owner, id, action, detail = {}, endsOwner }: Change,
	make: (users: Users) => Promise<void>
): Promise<PeopleFault | null> {
	return app.alone(async () => {
		const { internalAdapter } = await app.auth.$context;
		const people = await listPeople(app);
		if (!people.some((person) => person.id === id)) return 'nobody';
		const isOwner = (person: Member) => person.role === 'owner' && person.state === 'active';
		if (endsOwner && people.filter(isOwner).every((person) => person.id === id)) return 'last-owner';
		await make(internalAdapter);
		await record(app.audit, { actor: owner.id, action, subject: id, detail });
		return null;
	});
}
