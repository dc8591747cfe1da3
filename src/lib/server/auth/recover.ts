import type { App } from '../app.ts';
import { newPasswordToken } from './password-link.ts';

/** Half an hour: enough to open a link that stands on the screen already. */
const LIFE_MS = 30 * 60 * 1000;

export type Recovered = { ok: true; token: string; until: Date } | { ok: false; reason: 'nobody' | 'no-owner' };

/**
 * A way back in for an owner who forgot the password, asked for by whoever reaches the database. Others get theirs from an
 * owner. Without the second factor, they sign in with the password alone until they set up another.
 */
export async function recoverOwner(
	app: Pick<App, 'auth' | 'audit'>,
	email: string,
	withoutSecondFactor: boolean
): Promise<Recovered> {
	const { adapter, internalAdapter } = await app.auth.$context;
	const user = (await internalAdapter.findUserByEmail(email.trim().toLowerCase()))?.user;
	if (!user) return { ok: false, reason: 'nobody' };
	const { role, banned } = user as typeof user & { role?: string; banned?: boolean | null };
	if (role !== 'owner' || banned) return { ok: false, reason: 'no-owner' };
	const detail = { withoutSecondFactor };
	const by = { actor: 'system', action: 'people.recover' as const, lifeMs: LIFE_MS, detail };
	const token = await newPasswordToken(app, by, user.id);
	if (withoutSecondFactor) {
		await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: user.id }] });
		await internalAdapter.updateUser(user.id, { twoFactorEnabled: false });
	}
	return { ok: true, token: token!, until: new Date(Date.now() + LIFE_MS) };
}
