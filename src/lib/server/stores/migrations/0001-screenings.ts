import type { Kysely } from 'kysely';

/** Screenings, who may read them, their candidates with answers, and the audit log. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('screening')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('title', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('instrument', 'text', (column) => column.notNull())
		.addColumn('settings', 'text', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('created_by', 'text', (column) => column.notNull())
		.addColumn('erase_on', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('assignment')
		.addColumn('screening', 'text', (column) => column.notNull().references('screening.id').onDelete('cascade'))
		.addColumn('person', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('assignment_key', ['screening', 'person'])
		.execute();
	await db.schema
		.createTable('candidate')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('screening', 'text', (column) => column.notNull().references('screening.id').onDelete('cascade'))
		.addColumn('code', 'text', (column) => column.notNull())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('email', 'text', (column) => column.notNull())
		.addColumn('email_key', 'text', (column) => column.notNull())
		.addColumn('reference', 'text', (column) => column.notNull())
		.addColumn('locale', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('token', 'text', (column) => column.notNull().unique())
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.addColumn('seed', 'bigint', (column) => column.notNull())
		.addColumn('invited_at', 'text', (column) => column.notNull())
		.addColumn('opened_at', 'text')
		.addColumn('started_at', 'text')
		.addColumn('submitted_at', 'text')
		.addColumn('result', 'text')
		.addColumn('facts_met', 'integer')
		.addColumn('facts_missing', 'integer')
		.addColumn('facts_unstated', 'integer')
		.addUniqueConstraint('candidate_email', ['screening', 'email_key'])
		.addUniqueConstraint('candidate_code', ['screening', 'code'])
		.execute();
	for (const column of ['name', 'state', 'invited_at', 'submitted_at']) {
		await db.schema
			.createIndex(`candidate_by_${column}`)
			.on('candidate')
			.columns(['screening', column, 'id'])
			.execute();
	}
	await db.schema
		.createTable('answer')
		.addColumn('candidate', 'text', (column) => column.notNull().references('candidate.id').onDelete('cascade'))
		.addColumn('item', 'text', (column) => column.notNull())
		.addColumn('answer', 'text', (column) => column.notNull())
		.addColumn('ms', 'integer')
		.addColumn('clock', 'integer', (column) => column.notNull())
		.addPrimaryKeyConstraint('answer_key', ['candidate', 'item'])
		.execute();
	await db.schema
		.createTable('audit')
		.addColumn('sequence', 'integer', (column) => column.primaryKey())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('action', 'text', (column) => column.notNull())
		.addColumn('subject', 'text', (column) => column.notNull())
		.addColumn('screening', 'text', (column) => column.notNull())
		.addColumn('detail', 'text', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('audit_of_screening').on('audit').columns(['screening', 'sequence']).execute();
}
