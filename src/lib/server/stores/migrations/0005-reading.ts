import { SqliteAdapter, type Kysely } from 'kysely';

/** What interviewers rated, what was decided, and who has seen what: all of it goes with the candidate. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('interview')
		.addColumn('candidate', 'text', (column) => column.notNull().references('candidate.id').onDelete('cascade'))
		.addColumn('rater', 'text', (column) => column.notNull())
		.addColumn('rater_name', 'text', (column) => column.notNull())
		.addColumn('ratings', 'text', (column) => column.notNull())
		.addColumn('saved_at', 'text', (column) => column.notNull())
		.addColumn('locked_at', 'text')
		.addPrimaryKeyConstraint('interview_key', ['candidate', 'rater'])
		.execute();
	await db.schema
		.createTable('decision')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('candidate', 'text', (column) => column.notNull().references('candidate.id').onDelete('cascade'))
		.addColumn('outcome', 'text', (column) => column.notNull())
		.addColumn('reasons', 'text', (column) => column.notNull())
		.addColumn('decided_by', 'text', (column) => column.notNull())
		.addColumn('decided_by_name', 'text', (column) => column.notNull())
		.addColumn('decided_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('decision_of_candidate').on('decision').columns(['candidate', 'decided_at']).execute();
	await db.schema
		.createTable('reading')
		.addColumn('candidate', 'text', (column) => column.notNull().references('candidate.id').onDelete('cascade'))
		.addColumn('person', 'text', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('read_at', 'text', (column) => column.notNull())
		.addColumn('reason', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('reading_key', ['candidate', 'person', 'kind'])
		.execute();
	// Results make rows long, and SQLite answers while everything else waits: all that a list is filtered, searched and
	// ordered by is read from this index alone. PostgreSQL does without, and limits how long an entry may be.
	if (db.getExecutor().adapter instanceof SqliteAdapter) {
		await db.schema
			.createIndex('candidate_list')
			.on('candidate')
			.columns(['screening', 'code', 'state', 'facts_missing', 'facts_unstated', 'name', 'email', 'reference'])
			.columns(['invited_at', 'submitted_at', 'id'])
			.execute();
	}
}
