import { sql, type RawBuilder } from 'kysely';

/**
 * Rows as a table with one column `value`, of which `value->>'name'` is a field: they travel as one value, so that it is the same
 * statement however many there are.
 */
export function listed(rows: object[], isSqlite: boolean): RawBuilder<unknown> {
	const list = JSON.stringify(rows);
	return isSqlite ? sql`json_each(${list})` : sql`json_array_elements(${list})`;
}
