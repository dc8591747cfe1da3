/** What a program may do with a token. `names:read` shows it who candidates are, also in a blind screening. */
export const SCOPES = [
	'screenings:read',
	'candidates:read',
	'names:read',
	'results:read',
	'candidates:invite'
] as const;
export type Scope = (typeof SCOPES)[number];

/** What lets a program in. Its secret is kept nowhere, only the SHA-256 of it. */
export interface Token {
	id: string;
	name: string;
	scopes: Scope[];
	createdAt: string;
	createdBy: string;
	/** ISO date-time from which it opens nothing. */
	expiresAt: string;
	revokedAt: string | null;
	/** ISO day of its last use; null before the first. */
	usedOn: string | null;
}

export interface Tokens {
	add(token: Token, hash: string): Promise<void>;
	findByHash(hash: string): Promise<Token | null>;
	/** The newest first. */
	list(): Promise<Token[]>;
	/** False where there is none, or it is revoked already. */
	revoke(id: string, at: string): Promise<boolean>;
	/** Notes the day of a use. */
	used(id: string, day: string): Promise<void>;
}
