import type { Kysely } from 'kysely';

/** Workshops with the list of what has happened in them, and beside it who joined and submitted: all of it goes with the workshop. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('workshop')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('code', 'text', (column) => column.notNull())
		.addColumn('settings', 'text', (column) => column.notNull())
		.addColumn('delete_on', 'text', (column) => column.notNull())
		.addColumn('round', 'integer', (column) => column.notNull())
		.addColumn('seq', 'integer', (column) => column.notNull())
		.addColumn('capacity', 'integer', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('created_by', 'text', (column) => column.notNull())
		.addColumn('closed_at', 'text')
		.execute();
	await db.schema
		.createIndex('workshop_open_code')
		.unique()
		.on('workshop')
		.column('code')
		.where('closed_at' as never, 'is', null)
		.execute();
	await db.schema
		.createTable('workshop_event')
		.addColumn('workshop', 'text', (column) => column.notNull().references('workshop.id').onDelete('cascade'))
		.addColumn('seq', 'integer', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('happening', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('workshop_event_key', ['workshop', 'seq'])
		.execute();
	await db.schema
		.createTable('workshop_picture')
		.addColumn('workshop', 'text', (column) => column.notNull().references('workshop.id').onDelete('cascade'))
		.addColumn('round', 'integer', (column) => column.notNull())
		.addColumn('taken', 'integer', (column) => column.notNull())
		.addColumn('size', 'integer', (column) => column.notNull())
		.addPrimaryKeyConstraint('workshop_picture_key', ['workshop', 'round'])
		.execute();
	await db.schema
		.createTable('participant')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('workshop', 'text', (column) => column.notNull().references('workshop.id').onDelete('cascade'))
		.addColumn('token', 'text', (column) => column.notNull())
		.addColumn('nickname', 'text', (column) => column.notNull())
		.addColumn('wants_pair', 'integer', (column) => column.notNull())
		.addColumn('pair', 'integer')
		.addColumn('pair_helps', 'text')
		.addUniqueConstraint('participant_token', ['workshop', 'token'])
		.execute();
	await db.schema
		.createTable('submission')
		.addColumn('participant', 'text', (column) => column.notNull().references('participant.id').onDelete('cascade'))
		.addColumn('round', 'integer', (column) => column.notNull())
		.addColumn('scores', 'text', (column) => column.notNull())
		.addColumn('picture', 'integer')
		.addPrimaryKeyConstraint('submission_key', ['participant', 'round'])
		.execute();
}
