import { randomBytes } from 'node:crypto';
import type { App } from '../app.ts';
import type { AuditEntry, Recorded } from '../ports/audit.ts';
import { record } from '../services/record/record.ts';
import type { Person } from './person.ts';

const LIFE_MS = 7 * 24 * 60 * 60 * 1000;

/** Who makes a link, as the record names them and what they do. */
interface By {
	actor: string;
	action: Recorded;
	lifeMs: number;
	detail?: AuditEntry['detail'];
}

export const byOwner = ({ id }: Person): By => ({ actor: id, action: 'people.password-link', lifeMs: LIFE_MS });

/** The secret of a link under which somebody chooses a password, once; earlier ones of theirs end. Null for nobody. */
export async function newPasswordToken(
	app: Pick<App, 'auth' | 'audit'>,
	{ lifeMs, ...by }: By,
	id: string
): Promise<string | null> {
	const { internalAdapter } = await app.auth.$context;
	if (!(await internalAdapter.findUserById(id))) return null;
	await endPasswordLinks(app, id);
	const token = randomBytes(24).toString('base64url');
	await internalAdapter.createVerificationValue({
		identifier: `reset-password:${token}`,
		value: id,
		expiresAt: new Date(Date.now() + lifeMs)
	});
	await record(app.audit, { ...by, subject: id });
	return token;
}

/** Whether somebody may still choose a password with the secret of a link. */
export async function isPasswordToken({ auth }: App, token: string): Promise<boolean> {
	const { internalAdapter } = await auth.$context;
	const found = await internalAdapter.findVerificationValue(`reset-password:${token}`);
	return found !== null && found.expiresAt > new Date();
}

/** Ends every link that somebody could still choose a password with. */
export async function endPasswordLinks({ auth }: Pick<App, 'auth'>, id: string): Promise<void> {
	const { adapter } = await auth.$context;
	await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: id }] });
}
