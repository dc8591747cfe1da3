import type { Kysely } from 'kysely';

/** What lets programs in. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('api_token')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull().unique())
		.addColumn('scopes', 'text', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('created_by', 'text', (column) => column.notNull())
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.addColumn('revoked_at', 'text')
		.addColumn('used_on', 'text')
		.execute();
}
