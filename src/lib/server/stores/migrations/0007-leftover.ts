import type { Kysely } from 'kysely';

/** A row for each deletion after which the files have not been cleaned yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('leftover')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('at', 'text', (column) => column.notNull())
		.execute();
}
