import { randomUUID } from 'node:crypto';
import type { App } from '../../app.ts';
import type { Scope, Token } from '../../ports/tokens.ts';
import { doRecorded } from '../record/record.ts';
import { hashOf, newSecret } from '../secret-link.ts';

type Parts = Pick<App, 'audit'>;

/** So that a token is known for one wherever it was left lying about. */
const PREFIX = 'coofit_';

/** Makes a token and gives its secret, which nobody can read again. */
export async function createToken(
	{ audit }: Parts,
	wish: Pick<Token, 'name' | 'scopes' | 'expiresAt'>,
	actor: string
): Promise<{ id: string; secret: string }> {
	const id = randomUUID();
	const secret = PREFIX + newSecret();
	const times = { createdAt: new Date().toISOString(), revokedAt: null, usedOn: null };
	await doRecorded(audit, async ({ tokens }) => {
		await tokens.add({ id, ...wish, createdBy: actor, ...times }, hashOf(secret));
		return { actor, action: 'token.create', subject: id, detail: { scopes: wish.scopes.join(' ') } };
	});
	return { id, secret };
}

export const revokeToken = ({ audit }: Parts, id: string, actor: string): Promise<boolean> =>
	doRecorded(
		audit,
		async ({ tokens }) =>
			(await tokens.revoke(id, new Date().toISOString())) && { actor, action: 'token.revoke', subject: id }
	);

/** What a token is not any more, or never was. */
export type TokenFault = 'unknown' | 'revoked' | 'expired';

/** The token of this secret, if it still opens something; notes the day. */
export async function useToken(
	{ tokens }: Pick<App, 'tokens'>,
	secret: string,
	now: string
): Promise<Token | TokenFault> {
	// Found by its hash alone: how long that takes says nothing about any secret.
	const token = await tokens.findByHash(hashOf(secret));
	if (!token) return 'unknown';
	if (token.revokedAt !== null) return 'revoked';
	if (token.expiresAt <= now) return 'expired';
	const today = now.slice(0, 10);
	if (token.usedOn !== today) await tokens.used(token.id, today);
	return token;
}

export const has = ({ scopes }: Token, scope: Scope): boolean => scopes.includes(scope);
