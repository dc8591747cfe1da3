import type { Kysely, Transaction } from 'kysely';
import type { Dossiers, Kept } from '../ports/dossier.ts';
import type { Engine } from './engine.ts';
import { inTransaction } from './in-transaction.ts';
import { noteLeftover } from './note-leftover.ts';
import type { Schema } from './schema.ts';

/** The hash of the secret in a link, a letter that may hold the link itself, and the form of an address that only comparing needs. */
const LEFT_OUT = ['token', 'email_key', 'sealed'];

/** Columns that hold JSON as text. */
const JSON_COLUMNS = ['answer', 'result', 'detail', 'ratings'];

/** A table that is found while running has no type of its own. */
type AnyTable = Kysely<Record<string, { candidate: string; id: string }>>;

export function dossierStore(engine: Engine): Dossiers {
	const { db } = engine;
	return {
		async of(candidate) {
			const own = await rowsOf(db, 'candidate', 'id', candidate);
			if (own.length === 0) return null;
			const kept: Record<string, Kept[]> = { candidate: own };
			for (const table of await tablesAbout(db)) kept[table] = await rowsOf(db, table, 'candidate', candidate);
			return kept;
		},
		erase: async (candidate) => (await eraseWhere(db, 'id', candidate)) > 0,
		eraseAll: (screening) => eraseWhere(db, 'screening', screening),
		async wipe() {
			const leftovers = await db.selectFrom('leftover').select('id').execute();
			if (leftovers.length === 0) return false;
			await engine.wipe();
			// Those of a deletion that came meanwhile stay.
			for (const { id } of leftovers) await db.deleteFrom('leftover').where('id', '=', id).execute();
			return true;
		}
	};
}

/** The tables with a column `candidate`. */
async function tablesAbout(db: Kysely<Schema>): Promise<string[]> {
	const tables = await db.introspection.getTables();
	return tables
		.filter(({ columns }) => columns.some(({ name }) => name === 'candidate'))
		.map(({ name }) => name)
		.sort();
}

async function rowsOf(db: Kysely<Schema>, table: string, column: 'id' | 'candidate', id: string): Promise<Kept[]> {
	const rows = await (db as unknown as AnyTable).selectFrom(table).selectAll().where(column, '=', id).execute();
	return rows.map((row) => Object.fromEntries(Object.entries(row).flatMap(readable)));
}

function readable([name, value]: [string, unknown]): [string, unknown][] {
	if (LEFT_OUT.includes(name)) return [];
	return [[name, JSON_COLUMNS.includes(name) && typeof value === 'string' ? JSON.parse(value) : value]];
}

async function eraseWhere(db: Kysely<Schema>, column: 'id' | 'screening', value: string): Promise<number> {
	const tables = await tablesAbout(db);
	return inTransaction(db, async (transaction) => {
		for (const table of tables) await eraseFrom(transaction, table, column, value);
		const { numDeletedRows } = await transaction.deleteFrom('candidate').where(column, '=', value).executeTakeFirst();
		if (numDeletedRows > 0n) await noteLeftover(transaction);
		return Number(numDeletedRows);
	});
}

async function eraseFrom(db: Transaction<Schema>, table: string, column: 'id' | 'screening', value: string) {
	const theirs = db.selectFrom('candidate').select('id').where(column, '=', value);
	await (db as unknown as AnyTable).deleteFrom(table).where('candidate', 'in', theirs).execute();
}
