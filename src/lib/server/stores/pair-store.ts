import type { Kysely, Transaction } from 'kysely';
import type { Help, Pairs, Willing } from '../ports/pairs.ts';
import type { Scores } from '../ports/workshops.ts';
import type { Schema } from './schema.ts';
import type { WorkshopRow } from './workshop-row.ts';
import { hold, roomOf, write } from './workshop-store.ts';

export function pairStore(db: Kysely<Schema>): Pairs {
	return {
		async wish(participant) {
			const { numUpdatedRows } = await db
				.updateTable('participant')
				.set({ wants_pair: 1 })
				.where('id', '=', participant)
				.executeTakeFirst();
			return numUpdatedRows > 0n;
		},
		giveUp: (workshop, participant) =>
			db.transaction().execute(async (transaction) => {
				// No pairs are being made meanwhile.
				const row = await hold(transaction, workshop);
				if (!row) return false;
				const everybody = transaction.selectFrom('participant').where('workshop', '=', workshop);
				const own = await everybody.select('pair').where('id', '=', participant).executeTakeFirst();
				if (!own) return false;
				await transaction
					.updateTable('participant')
					.set({ wants_pair: 0, pair: null, pair_helps: null })
					.where('id', '=', participant)
					.execute();
				await tellLeft(transaction, row, own.pair);
				return true;
			}),
		async of(participant) {
			const everybody = db.selectFrom('participant').selectAll();
			const own = await everybody.where('id', '=', participant).executeTakeFirst();
			if (!own || own.pair === null) return null;
			const same = everybody.where('workshop', '=', own.workshop).where('pair', '=', own.pair);
			const others = await same.where('id', '!=', participant).orderBy('nickname').execute();
			if (others.length === 0) return 'ended';
			const nicknames = others.map(({ nickname }) => nickname).filter((nickname) => nickname !== '');
			return { number: own.pair, nicknames, ...(JSON.parse(own.pair_helps!) as Help) };
		},
		change: (id, decide) =>
			db.transaction().execute(async (transaction) => {
				const row = await hold(transaction, id);
				if (!row) return [];
				const { paired, happenings } = decide(await roomOf(transaction, row), await willingOf(transaction, id));
				for (const { id: participant, pair, ...help } of paired) {
					await transaction
						.updateTable('participant')
						.set({ pair, pair_helps: JSON.stringify(help) })
						.where('id', '=', participant)
						.execute();
				}
				return write(transaction, row, happenings);
			})
	};
}

/** Tells the room how many pairs there are after somebody has gone from one, so that whoever is left of it asks for their own again. */
export async function tellLeft(transaction: Transaction<Schema>, row: WorkshopRow, pair: number | null): Promise<void> {
	if (pair === null) return;
	const rows = await transaction
		.selectFrom('participant')
		.select('pair')
		.where('workshop', '=', row.id)
		.where('pair', 'is not', null)
		.execute();
	const numbers = rows.map((one) => one.pair);
	if (!numbers.includes(pair)) return;
	const shared = new Set(numbers.filter((number, at) => numbers.indexOf(number) !== at));
	await write(transaction, row, [{ type: 'pairs.changed', pairs: shared.size }]);
}

async function willingOf(transaction: Transaction<Schema>, workshop: string): Promise<Willing[]> {
	const rows = await transaction
		.selectFrom('participant')
		.innerJoin('submission', 'submission.participant', 'participant.id')
		.select(['participant.id', 'participant.pair', 'submission.scores'])
		.where('participant.workshop', '=', workshop)
		.where('participant.wants_pair', '=', 1)
		.orderBy('participant.id')
		.orderBy('submission.round')
		.execute();
	// The last of each.
	const people = [...new Map(rows.map((row) => [row.id, row])).values()];
	const isShared = (pair: number | null) => people.filter((one) => one.pair === pair).length > 1;
	return people.map(({ id, pair, scores }) => ({
		...{ id, scores: JSON.parse(scores) as Scores },
		pair: pair !== null && isShared(pair) ? pair : null
	}));
}
