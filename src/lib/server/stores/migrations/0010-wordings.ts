import type { Kysely } from 'kysely';

/** What candidates could read, and why the profile was what it was, until it was changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('wording')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('screening', 'text', (column) => column.notNull().references('screening.id'))
		.addColumn('until', 'text', (column) => column.notNull())
		.addColumn('changed_by', 'text', (column) => column.notNull())
		.addColumn('notice', 'text', (column) => column.notNull())
		.addColumn('job_analysis', 'text')
		.execute();
	await db.schema.createIndex('wording_of').on('wording').columns(['screening', 'until']).execute();
}
