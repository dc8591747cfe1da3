import type { App } from '../../app.ts';
import type { AuditEntry } from '../../ports/audit.ts';

/** Whoever acts without an account, by the word that stands for each in place of an id. */
const UNNAMED = ['candidate', 'participant', 'system', 'trial'] as const;
export type ActorKind = (typeof UNNAMED)[number] | 'api' | 'person';

export function kindOfActor(actor: string): ActorKind {
	return UNNAMED.find((kind) => kind === actor) ?? (actor.startsWith('api:') ? 'api' : 'person');
}

/** By id, what the people who did something are called today; those whose account is gone are left out. */
export const namesOfActors = (
	app: Pick<App, 'auth'>,
	entries: Pick<AuditEntry, 'actor'>[]
): Promise<Map<string, string>> =>
	namesOfPeople(
		app,
		entries.map(({ actor }) => actor).filter((actor) => kindOfActor(actor) === 'person')
	);

/** By id, what these people are called today; those whose account is gone are left out. */
export async function namesOfPeople({ auth }: Pick<App, 'auth'>, ids: string[]): Promise<Map<string, string>> {
	const { internalAdapter } = await auth.$context;
	const names = new Map<string, string>();
	for (const id of new Set(ids)) {
		const found = await internalAdapter.findUserById(id);
		if (found) names.set(id, found.name);
	}
	return names;
}
