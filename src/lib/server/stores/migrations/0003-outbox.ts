import type { Kysely } from 'kysely';

/** Letters on their way, and invitations found by the day they end. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('outbox')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('screening', 'text', (column) => column.notNull())
		.addColumn('candidate', 'text', (column) => column.references('candidate.id').onDelete('cascade'))
		.addColumn('sealed', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('attempts', 'integer', (column) => column.notNull())
		.addColumn('next_at', 'text', (column) => column.notNull())
		.addColumn('fault', 'text')
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('sent_at', 'text')
		.execute();
	await db.schema.createIndex('outbox_due').on('outbox').columns(['state', 'next_at']).execute();
	await db.schema.createIndex('outbox_of_screening').on('outbox').columns(['screening', 'state', 'id']).execute();
	await db.schema.createIndex('outbox_of_candidate').on('outbox').column('candidate').execute();
	await db.schema.createIndex('candidate_by_expiry').on('candidate').columns(['state', 'expires_at']).execute();
}
