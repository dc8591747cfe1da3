import { passkey } from '@better-auth/passkey';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { admin } from 'better-auth/plugins/admin';
import { createAccessControl } from 'better-auth/plugins/access';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { defaultStatements } from 'better-auth/plugins/admin/access';
import type { Engine } from '../stores/engine.ts';
import type { Settings } from '../settings.ts';
import { authLog } from './auth-log.ts';
import { requireVerifiedUser } from './passkey-rule.ts';
import { ROLES, type GivenRole } from './roles.ts';

/** The address that the server found the request to come from; a client cannot set it. */
export const ADDRESS_HEADER = 'x-coo-fit-address';

const access = createAccessControl(defaultStatements);
const nothing = access.newRole({ user: [], session: [] });
/** What may be done about people through the library itself; all else is in roles.ts. */
const roles = Object.fromEntries(
	ROLES.map((role) => [role, role === 'owner' ? access.newRole(defaultStatements) : nothing])
) as Record<GivenRole, typeof nothing>;

export interface AuthParts {
	engine: Engine;
	settings: Settings;
	secret: string;
	/** Called with the link under which somebody chooses a password. */
	sendPasswordLink: (mail: { email: string; url: string }) => Promise<void>;
}

/** Who signs in, and how: e-mail and password, passkeys, a second factor, single sign-on where it is set up. */
export function authOptions({ engine, settings, secret, sendPasswordLink }: AuthParts) {
	const { origin, hosts, oidc } = settings;
	return {
		appName: 'COO Fit',
		secret,
		baseURL: origin ?? {
			allowedHosts: hosts,
			protocol: 'http' as const,
			fallback: `http://${hosts[0]?.replace(':*', '')}`
		},
		database: { db: engine.db, type: engine.kind, transaction: true },
		telemetry: { enabled: false },
		logger: authLog,
		// What goes wrong on the way back from a sign-in elsewhere is told in the visitor's language.
		onAPIError: { errorURL: '/sign-in' },
		// Of the secret in a link only the hash is kept.
		verification: { storeIdentifier: 'hashed' as const },
		// The owner vouches for the address that was asked in; the sign-on must vouch for it as well.
		account: { accountLinking: { requireLocalEmailVerified: false } },
		emailAndPassword: {
			enabled: true,
			// The owner asks people in; nobody asks themselves.
			disableSignUp: true,
			minPasswordLength: 12,
			revokeSessionsOnPasswordReset: true,
			resetPasswordTokenExpiresIn: 7 * 24 * 60 * 60,
			sendResetPassword: ({ user, url }) => sendPasswordLink({ email: user.email, url })
		},
		session: { expiresIn: 12 * 60 * 60, updateAge: 60 * 60, freshAge: 10 * 60 },
		rateLimit: {
			enabled: true,
			storage: 'database' as const,
			window: 60,
			max: 100,
			customRules: {
				'/sign-in/*': { window: 60, max: 10 },
				'/two-factor/*': { window: 60, max: 5 },
				'/request-password-reset': { window: 60, max: 3 },
				'/change-password': { window: 60, max: 5 },
				'/reset-password': { window: 60, max: 5 }
			}
		},
		advanced: {
			cookiePrefix: 'coo-fit',
			useSecureCookies: origin?.startsWith('https:') ?? false,
			ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] }
		},
		plugins: [
			admin({ ac: access, roles, defaultRole: 'none', adminRoles: ['owner'] }),
			twoFactor({ issuer: 'COO Fit' }),
			passkey({
				rpName: 'COO Fit',
				...(origin && { origin, rpID: new URL(origin).hostname }),
				authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
				registration: { afterVerification: requireVerifiedUser },
				authentication: { afterVerification: requireVerifiedUser }
			}),
			...(oidc ? [genericOAuth({ config: [oidcProvider(oidc)] })] : [])
		]
	} satisfies BetterAuthOptions;
}

/** Signs in whom the owner has asked in; somebody unknown is not let in by having an account elsewhere. */
const oidcProvider = ({ issuer, clientId, clientSecret }: NonNullable<Settings['oidc']>) => ({
	providerId: 'oidc',
	discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
	clientId,
	clientSecret,
	scopes: ['openid', 'email', 'profile'],
	pkce: true,
	disableSignUp: true
});

export const createAuth = (parts: AuthParts) => betterAuth(authOptions(parts));
export type Auth = ReturnType<typeof createAuth>;
