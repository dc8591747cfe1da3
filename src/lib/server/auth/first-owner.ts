import { randomBytes } from 'node:crypto';
import type { App } from '../app.ts';
import { record } from '../services/record/record.ts';
import { isSameSecret } from './is-same-secret.ts';

/** Whoever reads the server's own words may become its owner; told when it starts, for as long as there is none. */
const code = randomBytes(9).toString('base64url');

const isOpen = ({ settings }: App) =>
	!settings.origin && settings.hosts.every((host) => /^(localhost|127\.0\.0\.1):/.test(host));

export async function hasOwner({ auth }: App): Promise<boolean> {
	const { internalAdapter } = await auth.$context;
	return (await internalAdapter.countTotalUsers()) > 0;
}

/** The code that becoming the first owner takes; null where only this machine reaches the server, and none is needed. */
export const firstOwnerCode = (app: App): string | null => (isOpen(app) ? null : code);

export const isFirstOwnerCode = (app: App, given: string): boolean => isOpen(app) || isSameSecret(code, given);

/** Makes the first owner. False where there is one by now. */
export function createFirstOwner(app: App, owner: { name: string; email: string; password: string }): Promise<boolean> {
	return app.alone(async () => {
		if (await hasOwner(app)) return false;
		await app.auth.api.createUser({ body: { ...owner, role: 'owner' } });
		await record(app.audit, { actor: 'system', action: 'people.first-owner', subject: '' });
		return true;
	});
}

/** Says in the server's log how somebody becomes the owner, where nobody is yet and not everybody may. */
export async function announceFirstOwner(app: App): Promise<void> {
	const needed = firstOwnerCode(app);
	// eslint-disable-next-line no-console -- the server's log is where only its owner reads
	if (needed && !(await hasOwner(app))) console.log(`The first owner of screenings needs this code: ${needed}`);
}
