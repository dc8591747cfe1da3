import type { Kysely } from 'kysely';

/** What candidates said of a fact after they had sent their answers. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('correction')
		.addColumn('candidate', 'text', (column) => column.notNull().references('candidate.id').onDelete('cascade'))
		.addColumn('item', 'text', (column) => column.notNull())
		.addColumn('answer', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('correction_key', ['candidate', 'item', 'at'])
		.execute();
}
