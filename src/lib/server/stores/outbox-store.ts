import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Letter, LetterFault, LetterState, Outbox } from '../ports/outbox.ts';
import type { Schema } from './schema.ts';

/** Rows that one statement adds or names: a database takes only so many values at once. */
const ROWS_AT_ONCE = 500;

export function outboxStore(db: Kysely<Schema>): Outbox {
	return {
		add: (letters) => db.transaction().execute((transaction) => addLetters(transaction, letters)),
		async claim(now, until, limit) {
			const due = db
				.selectFrom('outbox')
				.select('id')
				.where('state', '=', 'waiting')
				.where('next_at', '<=', now)
				.orderBy('next_at')
				.orderBy('id')
				.limit(limit);
			// Said twice: of two who found the same rows, the second sees when its turn comes that they are taken.
			const rows = await db
				.updateTable('outbox')
				.set(({ eb }) => ({ next_at: until, attempts: eb('attempts', '+', 1) }))
				.where('id', 'in', due)
				.where('state', '=', 'waiting')
				.where('next_at', '<=', now)
				.returningAll()
				.execute();
			return rows.map(letterOf);
		},
		async sent(id, at) {
			await db
				.updateTable('outbox')
				.set({ state: 'sent', sealed: '', fault: null, sent_at: at })
				.where('id', '=', id)
				.execute();
		},
		async failed(id, fault, nextAt) {
			const change = nextAt === null ? { state: 'failed' } : { next_at: nextAt };
			await db
				.updateTable('outbox')
				.set({ ...change, fault })
				.where('id', '=', id)
				.where('state', '=', 'waiting')
				.execute();
		},
		async of(candidates) {
			const found: Letter[] = [];
			for (let start = 0; start < candidates.length; start += ROWS_AT_ONCE) {
				const some = candidates.slice(start, start + ROWS_AT_ONCE);
				const rows = await db.selectFrom('outbox').selectAll().where('candidate', 'in', some).execute();
				found.push(...rows.map(letterOf));
			}
			return found;
		},
		async count(screening) {
			const rows = await db
				.selectFrom('outbox')
				.select('state')
				.select(({ fn }) => fn.countAll<number | string>().as('count'))
				.where('screening', '=', screening)
				.groupBy('state')
				.execute();
			return Object.fromEntries(rows.map(({ state, count }) => [state as LetterState, Number(count)]));
		},
		async takeCopies(screening, now, until, limit) {
			const waiting = db
				.selectFrom('outbox')
				.select('id')
				.where('screening', '=', screening)
				.where('state', '=', 'copy')
				.where('next_at', '<=', now)
				.orderBy('id')
				.limit(limit);
			// Said twice, as where letters are claimed.
			const rows = await db
				.updateTable('outbox')
				.set({ next_at: until })
				.where('id', 'in', waiting)
				.where('next_at', '<=', now)
				.returningAll()
				.execute();
			return rows.map(letterOf);
		},
		async putBack(ids, now) {
			if (ids.length === 0) return;
			const taken = db.updateTable('outbox').set({ next_at: now }).where('state', '=', 'copy');
			await taken.where('id', 'in', ids).execute();
		},
		async hold(candidate) {
			const unsent = db.updateTable('outbox').set({ state: 'held' }).where('candidate', '=', candidate);
			await unsent.where('state', 'in', ['waiting', 'failed']).execute();
			const copy = db.updateTable('outbox').set({ state: 'unfetched', sealed: '' }).where('candidate', '=', candidate);
			await copy.where('state', '=', 'copy').execute();
		},
		async release(whose, now) {
			const [column, id] =
				'candidate' in whose ? (['candidate', whose.candidate] as const) : (['screening', whose.screening] as const);
			await db.updateTable('outbox').set(anew(now)).where(column, '=', id).where('state', '=', 'held').execute();
		},
		async sendAgain(screening, now) {
			const failed = db.updateTable('outbox').set(anew(now)).where('screening', '=', screening);
			const { numUpdatedRows } = await failed.where('state', '=', 'failed').executeTakeFirst();
			return Number(numUpdatedRows);
		},
		async remove(ids) {
			if (ids.length > 0) await db.deleteFrom('outbox').where('id', 'in', ids).execute();
		}
	};
}

const anew = (now: string) => ({ state: 'waiting', next_at: now, attempts: 0, fault: null });

/** Adds letters within a transaction that adds whom they go to. */
export async function addLetters(transaction: Kysely<Schema>, letters: Letter[]): Promise<void> {
	for (let start = 0; start < letters.length; start += ROWS_AT_ONCE) {
		const rows = letters.slice(start, start + ROWS_AT_ONCE).map(rowOf);
		await transaction.insertInto('outbox').values(rows).execute();
	}
}

const rowOf = ({ nextAt, createdAt, sentAt, ...same }: Letter): Insertable<Schema['outbox']> => ({
	...same,
	next_at: nextAt,
	created_at: createdAt,
	sent_at: sentAt
});

const letterOf = ({ next_at, created_at, sent_at, ...same }: Selectable<Schema['outbox']>): Letter => ({
	...same,
	kind: same.kind as Letter['kind'],
	state: same.state as LetterState,
	fault: same.fault as LetterFault | null,
	nextAt: next_at,
	createdAt: created_at,
	sentAt: sent_at
});
