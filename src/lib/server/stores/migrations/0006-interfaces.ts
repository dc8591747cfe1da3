import type { Kysely } from 'kysely';

/** What lets programs in, and who is told of what happens. */
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
	await db.schema
		.createTable('webhook')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('url', 'text', (column) => column.notNull())
		.addColumn('events', 'text', (column) => column.notNull())
		.addColumn('sealed', 'text', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('sequence', 'bigint', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('webhook_delivery')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('webhook', 'text', (column) => column.notNull().references('webhook.id').onDelete('cascade'))
		.addColumn('event', 'text', (column) => column.notNull())
		.addColumn('payload', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('attempts', 'integer', (column) => column.notNull())
		.addColumn('next_at', 'text', (column) => column.notNull())
		.addColumn('status', 'integer')
		.addColumn('fault', 'text')
		.addColumn('created_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('delivery_due').on('webhook_delivery').columns(['state', 'next_at']).execute();
	await db.schema
		.createIndex('delivery_of_webhook')
		.on('webhook_delivery')
		.columns(['webhook', 'created_at', 'id'])
		.execute();
}
