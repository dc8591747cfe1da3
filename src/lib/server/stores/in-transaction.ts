import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Runs work in a transaction: in the one that is under way, where there is one. */
export const inTransaction = <T>(
	db: Kysely<Schema>,
	work: (transaction: Transaction<Schema>) => Promise<T>
): Promise<T> => (db.isTransaction ? work(db as Transaction<Schema>) : db.transaction().execute(work));
