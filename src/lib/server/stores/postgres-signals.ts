import { sql, type Kysely } from 'kysely';
import pg from 'pg';
import type { Signals } from '../ports/signals.ts';
import type { Schema } from './schema.ts';

const CHANNEL = 'coo_fit_workshop';

/** Follows the workshop in which somebody has left. */
const LEFT = 'left';

/** Milliseconds after which a connection that broke is tried again. */
const WAIT = 500;

/** Between all processes on one PostgreSQL server, this one too: NOTIFY, and LISTEN on a connection of its own. */
export function postgresSignals(at: pg.ClientConfig, db: Kysely<Schema>): Signals {
	let hearer: (workshop: string | null, hasLeft: boolean) => void = () => undefined;
	let client: pg.Client | null = null;
	let timer: NodeJS.Timeout | undefined;
	let isClosed = false;

	function connect(): void {
		if (isClosed) return;
		const next = (client = new pg.Client({ ...at, keepAlive: true }));
		const lost = () => {
			if (client !== next) return;
			client = null;
			timer = setTimeout(connect, WAIT).unref();
		};
		next.on('error', lost);
		next.on('end', lost);
		next.on('notification', ({ payload }) => {
			const [workshop, left] = (payload ?? '').split(' ');
			hearer(workshop || null, left === LEFT);
		});
		next
			.connect()
			.then(() => next.query(`listen ${CHANNEL}`))
			// What happened while nobody listened is not told again.
			.then(() => hearer(null, true))
			.catch(() => {
				lost();
				next.end().catch(() => undefined);
			});
	}

	return {
		send(workshop, hasLeft = false) {
			const payload = hasLeft ? `${workshop} ${LEFT}` : workshop;
			// Who listens here hears of it all the same; the other processes find it when they look again.
			sql`select pg_notify(${CHANNEL}, ${payload})`.execute(db).catch(() => hearer(workshop, hasLeft));
		},
		hear(heard) {
			hearer = heard;
			if (!client) connect();
		},
		async close() {
			isClosed = true;
			clearTimeout(timer);
			const last = client;
			client = null;
			await last?.end().catch(() => undefined);
		}
	};
}
