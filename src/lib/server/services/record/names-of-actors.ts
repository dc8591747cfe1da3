import type { App } from '../../app.ts';
import type { AuditEntry } from '../../ports/audit.ts';

export const isPerson = (actor: string): boolean =>
	actor !== 'candidate' && actor !== 'system' && !actor.startsWith('api:');

/** By id, what the people who did something are called today; those whose account is gone are left out. */
export async function namesOfActors(
	{ auth }: Pick<App, 'auth'>,
	entries: Pick<AuditEntry, 'actor'>[]
): Promise<Map<string, string>> {
	const { internalAdapter } = await auth.$context;
	const names = new Map<string, string>();
	for (const id of new Set(entries.map(({ actor }) => actor).filter(isPerson))) {
		const found = await internalAdapter.findUserById(id);
		if (found) names.set(id, found.name);
	}
	return names;
}
