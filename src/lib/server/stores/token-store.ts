import type { Kysely, Selectable } from 'kysely';
import type { Scope, Token, Tokens } from '../ports/tokens.ts';
import type { Schema } from './schema.ts';

export function tokenStore(db: Kysely<Schema>): Tokens {
	return {
		async add({ id, name, scopes, createdAt, createdBy, expiresAt, revokedAt, usedOn }, hash) {
			const times = { created_at: createdAt, expires_at: expiresAt, revoked_at: revokedAt, used_on: usedOn };
			await db
				.insertInto('api_token')
				.values({ id, name, hash, scopes: scopes.join(' '), created_by: createdBy, ...times })
				.execute();
		},
		async findByHash(hash) {
			const row = await db.selectFrom('api_token').selectAll().where('hash', '=', hash).executeTakeFirst();
			return row ? tokenOf(row) : null;
		},
		async list() {
			const rows = await db.selectFrom('api_token').selectAll().orderBy('created_at', 'desc').orderBy('id').execute();
			return rows.map(tokenOf);
		},
		async revoke(id, at) {
			const { numUpdatedRows } = await db
				.updateTable('api_token')
				.set({ revoked_at: at })
				.where('id', '=', id)
				.where('revoked_at', 'is', null)
				.executeTakeFirst();
			return numUpdatedRows > 0n;
		},
		async used(id, day) {
			await db.updateTable('api_token').set({ used_on: day }).where('id', '=', id).execute();
		}
	};
}

const tokenOf = (row: Selectable<Schema['api_token']>): Token => ({
	id: row.id,
	name: row.name,
	scopes: row.scopes.split(' ').filter((scope) => scope !== '') as Scope[],
	createdAt: row.created_at,
	createdBy: row.created_by,
	expiresAt: row.expires_at,
	revokedAt: row.revoked_at,
	usedOn: row.used_on
});
