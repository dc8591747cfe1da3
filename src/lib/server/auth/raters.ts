import type { App } from '../app.ts';
import { isRole, may } from './roles.ts';

interface User {
	id: string;
	role?: string;
	banned?: boolean | null;
}

/** Ids of everybody who can rate the candidates of a screening now: with an account, not shut out, and with a role that reads it. */
export async function raters(
	{ auth, screenings }: Pick<App, 'auth' | 'screenings'>,
	screening: string
): Promise<Set<string>> {
	const { adapter } = await auth.$context;
	const [users, assigned] = await Promise.all([
		adapter.findMany<User>({ model: 'user', limit: 1000 }),
		screenings.assigned(screening)
	]);
	const able = users.filter(({ id, role, banned }) => {
		if (banned || !isRole(role) || !may(role, 'interview.rate')) return false;
		return role !== 'interviewer' || assigned.includes(id);
	});
	return new Set(able.map(({ id }) => id));
}
