import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Notes, in the transaction that deletes somebody, that the files are to be cleaned: no end of the process comes between. */
export async function noteLeftover(transaction: Transaction<Schema>): Promise<void> {
	const leftover = { id: randomUUID(), at: new Date().toISOString() };
	await transaction.insertInto('leftover').values(leftover).execute();
}
