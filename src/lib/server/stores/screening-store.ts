import type { Kysely, Selectable } from 'kysely';
import {
	SCREENING_STATES,
	type Screening,
	type Screenings,
	type ScreeningSettings,
	type ScreeningState
} from '../ports/screening.ts';
import { inGroups } from './in-groups.ts';
import { inTransaction } from './in-transaction.ts';
import type { Schema } from './schema.ts';

export function screeningStore(db: Kysely<Schema>): Screenings {
	return {
		async add(screening) {
			await db.insertInto('screening').values(toRow(screening)).execute();
		},
		// Asked with every answer of every candidate: those who ask in the same moment share one reading.
		find: inGroups(async (ids: string[]) => {
			const rows = await db
				.selectFrom('screening')
				.selectAll()
				.where('id', 'in', [...new Set(ids)])
				.execute();
			const byId = new Map(rows.map((row) => [row.id, fromRow(row)]));
			return ids.map((id) => byId.get(id) ?? null);
		}),
		async list({ assignedTo, state, eraseBy } = {}) {
			let found = db.selectFrom('screening').selectAll().orderBy('created_at', 'desc').orderBy('id');
			if (assignedTo) {
				const theirs = db.selectFrom('assignment').select('screening').where('person', '=', assignedTo);
				found = found.where('id', 'in', theirs);
			}
			if (state) found = found.where('state', '=', state);
			if (eraseBy) found = found.where('erase_on', '<=', eraseBy).where('state', '!=', 'erased');
			return (await found.execute()).map(fromRow);
		},
		async change(id, { settings, ...change }, from = SCREENING_STATES) {
			const written = settings && { settings: JSON.stringify(settings), erase_on: settings.eraseOn };
			const values = { ...change, ...written };
			if (Object.keys(values).length === 0) return (await this.find(id)) !== null;
			const { numUpdatedRows } = await db
				.updateTable('screening')
				.set(values)
				.where('id', '=', id)
				.where('state', 'in', [...from])
				.executeTakeFirst();
			return numUpdatedRows > 0n;
		},
		assign: (id, people) =>
			inTransaction(db, async (transaction) => {
				await transaction.deleteFrom('assignment').where('screening', '=', id).execute();
				const rows = [...new Set(people)].map((person) => ({ screening: id, person }));
				if (rows.length > 0) await transaction.insertInto('assignment').values(rows).execute();
			}),
		async assigned(id) {
			const rows = await db
				.selectFrom('assignment')
				.select('person')
				.where('screening', '=', id)
				.orderBy('person')
				.execute();
			return rows.map(({ person }) => person);
		},
		async unassign(person) {
			await db.deleteFrom('assignment').where('person', '=', person).execute();
		}
	};
}

function toRow({ settings, createdAt, createdBy, ...rest }: Screening): Selectable<Schema['screening']> {
	const { eraseOn } = settings;
	return {
		...rest,
		settings: JSON.stringify(settings),
		created_at: createdAt,
		created_by: createdBy,
		erase_on: eraseOn
	};
}

function fromRow(row: Selectable<Schema['screening']>): Screening {
	const { id, title, instrument } = row;
	return {
		id,
		title,
		instrument,
		state: row.state as ScreeningState,
		settings: JSON.parse(row.settings) as ScreeningSettings,
		createdAt: row.created_at,
		createdBy: row.created_by
	};
}
