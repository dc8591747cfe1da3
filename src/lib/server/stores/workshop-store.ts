import type { Kysely, Transaction } from 'kysely';
import type { WorkshopEvent, WorkshopHappening } from '../../flow/workshop/workshop-events.ts';
import type { Cohort, Room, Scores, Workshops } from '../ports/workshops.ts';
import { noteLeftover } from './note-leftover.ts';
import type { Schema } from './schema.ts';
import { rowAfter, workshopOf, writtenOf, type WorkshopRow } from './workshop-row.ts';

/** Rows that one statement names: a database takes only so many values at once. */
const ROWS_AT_ONCE = 500;

export function workshopStore(db: Kysely<Schema>): Workshops {
	return {
		open: ({ id, code, limit, createdAt, createdBy }, settings) =>
			db.transaction().execute(async (transaction) => {
				const row = {
					...{ id, code: code.toUpperCase(), capacity: limit, created_at: createdAt, created_by: createdBy },
					...{ ...writtenOf(settings), round: 0, seq: 0, closed_at: null }
				};
				const added = await transaction
					.insertInto('workshop')
					.values(row)
					.onConflict((conflict) => conflict.column('code').where('closed_at', 'is', null).doNothing())
					.returning('id')
					.execute();
				if (added.length === 0) return false;
				await write(transaction, row, [{ type: 'workshop.opened', round: 1, ...settings }]);
				return true;
			}),
		async find(id) {
			const row = await db.selectFrom('workshop').selectAll().where('id', '=', id).executeTakeFirst();
			return row ? workshopOf(row) : null;
		},
		async findByCode(code) {
			const rows = await db
				.selectFrom('workshop')
				.selectAll()
				.where('code', '=', code.toUpperCase())
				.orderBy('created_at', 'desc')
				.execute();
			const row = rows.find(({ closed_at }) => closed_at === null) ?? rows[0];
			return row ? workshopOf(row) : null;
		},
		async list() {
			const rows = await db.selectFrom('workshop').selectAll().orderBy('created_at', 'desc').orderBy('id').execute();
			return rows.map(workshopOf);
		},
		events: (id, after = 0) => eventsOf(db, id, after),
		append: (id, decide) =>
			db.transaction().execute(async (transaction) => {
				const row = await hold(transaction, id);
				return row ? write(transaction, row, decide(await roomOf(transaction, row))) : [];
			}),
		publish: (id, decide) =>
			db.transaction().execute(async (transaction) => {
				const row = await hold(transaction, id);
				if (!row) return [];
				const cohort = await cohortOf(transaction, id);
				const happenings = decide(await roomOf(transaction, row), cohort);
				if (happenings.length > 0) await notePublished(transaction, row, cohort);
				return write(transaction, row, happenings);
			}),
		remove: (id) =>
			db.transaction().execute(async (transaction) => {
				const { numDeletedRows } = await transaction.deleteFrom('workshop').where('id', '=', id).executeTakeFirst();
				if (numDeletedRows > 0n) await noteLeftover(transaction);
				return numDeletedRows > 0n;
			})
	};
}

/** Locks a workshop until the transaction is over: of two processes, one waits. */
export function hold(transaction: Transaction<Schema>, id: string): Promise<WorkshopRow | undefined> {
	return transaction
		.updateTable('workshop')
		.set((expression) => ({ seq: expression.ref('seq') }))
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst();
}

async function eventsOf(db: Kysely<Schema>, id: string, after: number): Promise<WorkshopEvent[]> {
	const rows = await db
		.selectFrom('workshop_event')
		.selectAll()
		.where('workshop', '=', id)
		.where('seq', '>', after)
		.orderBy('seq')
		.execute();
	return rows.map(({ seq, at, happening }) => ({ ...(JSON.parse(happening) as WorkshopHappening), seq, at }));
}

/** Numbers what has happened on from the last, in a workshop that is held. */
export async function write(
	transaction: Transaction<Schema>,
	row: WorkshopRow,
	happenings: WorkshopHappening[]
): Promise<WorkshopEvent[]> {
	if (happenings.length === 0) return [];
	const at = new Date().toISOString();
	const events = happenings.map((happening, index) => ({ ...happening, seq: row.seq + index + 1, at }));
	const rows = events.map((event, index) => ({
		...{ workshop: row.id, seq: event.seq, at },
		happening: JSON.stringify(happenings[index])
	}));
	await transaction.insertInto('workshop_event').values(rows).execute();
	const { id, ...change } = events.reduce(rowAfter, row);
	await transaction.updateTable('workshop').set(change).where('id', '=', id).execute();
	return events;
}

export async function roomOf(transaction: Transaction<Schema>, row: WorkshopRow): Promise<Room> {
	const participants = transaction.selectFrom('participant').where('workshop', '=', row.id);
	const submissions = transaction
		.selectFrom('submission')
		.where('round', '=', row.round)
		.where('participant', 'in', participants.select('id'));
	const count = (rows: { count: number | string }[]) => Number(rows[0]?.count);
	return {
		workshop: workshopOf(row),
		events: await eventsOf(transaction, row.id, 0),
		joined: count(await participants.select(({ fn }) => fn.countAll<number | string>().as('count')).execute()),
		finished: count(await submissions.select(({ fn }) => fn.countAll<number | string>().as('count')).execute())
	};
}

async function cohortOf(transaction: Transaction<Schema>, id: string): Promise<Cohort> {
	const rows = await transaction
		.selectFrom('submission')
		.innerJoin('participant', 'participant.id', 'submission.participant')
		.selectAll('submission')
		.where('participant.workshop', '=', id)
		// By no order that says who came first.
		.orderBy('submission.participant')
		.execute();
	const pictures = await transaction
		.selectFrom('workshop_picture')
		.selectAll()
		.where('workshop', '=', id)
		.orderBy('round')
		.execute();
	return {
		submissions: rows.map(({ participant, round, scores }) => ({
			...{ participant, round },
			scores: JSON.parse(scores) as Scores
		})),
		published: pictures.map(({ round, taken, size }) => {
			const counted = rows.filter((row) => row.round === round && row.picture !== null);
			const batches = Array.from({ length: taken }, (_, index) =>
				counted.filter(({ picture }) => picture === index + 1).map(({ participant }) => participant)
			);
			return { round, batches, hasWithdrawn: counted.length < size };
		})
	};
}

/** Exactly those who were handed over count, and not who submits meanwhile. */
async function notePublished(
	transaction: Transaction<Schema>,
	{ id, round }: WorkshopRow,
	{ submissions, published }: Cohort
): Promise<void> {
	const batches = published.find((one) => one.round === round)?.batches ?? [];
	const counted = new Set(batches.flat());
	const ids = submissions.filter((submission) => submission.round === round).map(({ participant }) => participant);
	const added = ids.filter((id) => !counted.has(id));
	// A picture that adds nobody is the one before once more.
	const taken = batches.length + (added.length > 0 ? 1 : 0);
	for (let start = 0; start < added.length; start += ROWS_AT_ONCE) {
		await transaction
			.updateTable('submission')
			.set({ picture: taken })
			.where('round', '=', round)
			.where('participant', 'in', added.slice(start, start + ROWS_AT_ONCE))
			.execute();
	}
	await transaction
		.insertInto('workshop_picture')
		.values({ workshop: id, round, taken, size: ids.length })
		.onConflict((conflict) => conflict.columns(['workshop', 'round']).doUpdateSet({ taken, size: ids.length }))
		.execute();
}
