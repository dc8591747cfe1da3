import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Delivery, EventName, Webhook, Webhooks } from '../ports/webhooks.ts';
import type { Schema } from './schema.ts';

export function webhookStore(db: Kysely<Schema>): Webhooks {
	return {
		async add({ events, createdAt, ...same }) {
			const row = { ...same, events: events.join(' '), created_at: createdAt };
			await db.insertInto('webhook').values(row).execute();
		},
		async find(id) {
			const row = await db.selectFrom('webhook').selectAll().where('id', '=', id).executeTakeFirst();
			return row ? webhookOf(row) : null;
		},
		async list() {
			const rows = await db.selectFrom('webhook').selectAll().orderBy('created_at', 'desc').orderBy('id').execute();
			return rows.map(webhookOf);
		},
		async remove(id) {
			const { numDeletedRows } = await db.deleteFrom('webhook').where('id', '=', id).executeTakeFirst();
			return numDeletedRows > 0n;
		},
		queue: (webhook, deliveries, sequence) =>
			db.transaction().execute(async (transaction) => {
				const { numUpdatedRows } = await transaction
					.updateTable('webhook')
					.set({ sequence })
					.where('id', '=', webhook)
					.where('sequence', '<=', sequence)
					.executeTakeFirst();
				if (numUpdatedRows === 0n || deliveries.length === 0) return;
				const rows = deliveries.map(rowOf);
				await transaction
					.insertInto('webhook_delivery')
					.values(rows)
					.onConflict((conflict) => conflict.column('id').doNothing())
					.execute();
			}),
		async claim(now, until, limit) {
			const due = db
				.selectFrom('webhook_delivery')
				.select('id')
				.where('state', '=', 'waiting')
				.where('next_at', '<=', now)
				.orderBy('next_at')
				.orderBy('id')
				.limit(limit);
			// Said twice: of two who found the same rows, the second sees when its turn comes that they are taken.
			const rows = await db
				.updateTable('webhook_delivery')
				.set(({ eb }) => ({ next_at: until, attempts: eb('attempts', '+', 1) }))
				.where('id', 'in', due)
				.where('state', '=', 'waiting')
				.where('next_at', '<=', now)
				.returningAll()
				.execute();
			return rows.map(deliveryOf);
		},
		async tried(id, { state, status, fault, nextAt }) {
			await db
				.updateTable('webhook_delivery')
				.set({ state, status, fault, next_at: nextAt })
				.where('id', '=', id)
				.where('state', '=', 'waiting')
				.execute();
		},
		async latest(webhook, limit) {
			const rows = await db
				.selectFrom('webhook_delivery')
				.selectAll()
				.where('webhook', '=', webhook)
				.orderBy('created_at', 'desc')
				.orderBy('id', 'desc')
				.limit(limit)
				.execute();
			return rows.map(deliveryOf);
		},
		async forget(before) {
			await db
				.deleteFrom('webhook_delivery')
				.where('created_at', '<', before)
				.where('state', '!=', 'waiting')
				.execute();
		}
	};
}

const webhookOf = ({ id, url, sealed, events, created_at, sequence }: Selectable<Schema['webhook']>): Webhook => ({
	...{ id, url, sealed },
	events: events.split(' ').filter((event) => event !== '') as EventName[],
	createdAt: created_at,
	sequence: Number(sequence)
});

const rowOf = ({ nextAt, createdAt, ...same }: Delivery): Insertable<Schema['webhook_delivery']> => ({
	...same,
	next_at: nextAt,
	created_at: createdAt
});

const deliveryOf = ({ next_at, created_at, ...same }: Selectable<Schema['webhook_delivery']>): Delivery => ({
	...same,
	event: same.event as Delivery['event'],
	state: same.state as Delivery['state'],
	fault: same.fault as Delivery['fault'],
	nextAt: next_at,
	createdAt: created_at
});
