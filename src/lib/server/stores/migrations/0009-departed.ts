import type { Kysely } from 'kysely';

/** By what a restore knows who has left a workshop, until the day on which a copy of it would be deleted anyhow. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('departed')
		.addColumn('mark', 'text', (column) => column.primaryKey())
		.addColumn('until', 'text', (column) => column.notNull())
		.execute();
}
