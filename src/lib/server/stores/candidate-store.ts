import { sql, SqliteAdapter, type Kysely, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type {
	CandidateChange,
	CandidatePage,
	Candidates,
	CandidateState,
	NeutralOrder,
	TokenHash
} from '../ports/candidate.ts';
import type { Language } from '../../i18n/languages.ts';
import { candidateOf, emailKey, rowOf, withoutPerson } from './candidate-row.ts';
import { inChunks } from './in-chunks.ts';
import { inEitherCase } from './in-either-case.ts';
import { inGroups } from './in-groups.ts';
import { inTransaction } from './in-transaction.ts';
import { listed } from './listed.ts';
import { noteLeftover } from './note-leftover.ts';
import { addLetters } from './outbox-store.ts';
import type { Schema } from './schema.ts';

export function candidateStore(db: Kysely<Schema>): Candidates {
	const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
	return {
		add: (candidates, letters = []) =>
			inTransaction(db, async (transaction) => {
				const taken: string[] = [];
				for (const rows of inChunks(candidates.map(rowOf))) {
					const added = await transaction
						.insertInto('candidate')
						.values(rows)
						.onConflict((conflict) => conflict.columns(['screening', 'email_key']).doNothing())
						.returning('email_key')
						.execute();
					const keys = new Set(added.map(({ email_key }) => email_key));
					taken.push(...rows.filter(({ email_key }) => !keys.has(email_key)).map(({ email }) => email));
				}
				if (taken.length > 0) throw new Taken(taken);
				await addLetters(transaction, letters);
				return { taken };
			}).catch((fault: unknown) => {
				if (fault instanceof Taken) return { taken: fault.emails };
				throw fault;
			}),
		async known(screening, emails) {
			const found = new Set<string>();
			for (const keys of inChunks(emails.map(emailKey))) {
				const theirs = db.selectFrom('candidate').select('email_key').where('screening', '=', screening);
				for (const { email_key } of await theirs.where('email_key', 'in', keys).execute()) found.add(email_key);
			}
			return emails.filter((email) => found.has(emailKey(email)));
		},
		async expire(now) {
			const { numUpdatedRows } = await db
				.updateTable('candidate')
				.set({ state: 'expired' })
				.where('state', 'in', ['invited', 'opened', 'started'])
				.where('expires_at', '<=', now)
				.executeTakeFirst();
			return Number(numUpdatedRows);
		},
		async find(id) {
			const row = await db.selectFrom('candidate').selectAll().where('id', '=', id).executeTakeFirst();
			return row ? candidateOf(row) : null;
		},
		// Asked with every answer of every candidate.
		findByToken: inGroups(async (tokens: TokenHash[]) => {
			const given = listed(
				tokens.map((token) => ({ token })),
				isSqlite
			);
			const known = sql<string>`(select value->>'token' from ${given})`;
			const rows = await db.selectFrom('candidate').selectAll().where('token', 'in', known).execute();
			const byToken = new Map(rows.map((row) => [row.token, row]));
			return tokens.map((token) => {
				const row = byToken.get(token);
				return row ? candidateOf(row) : null;
			});
		}),
		async page(page) {
			const found = filtered(db.selectFrom('candidate'), isSqlite, page);
			const { total } = await found
				.select(({ fn }) => fn.countAll<number | string>().as('total'))
				.executeTakeFirstOrThrow();
			// Which ones comes first: results are read of those alone.
			const ids = await found
				.select('id')
				.orderBy(orderOf(page), page.descending ? 'desc' : 'asc')
				.orderBy('id', page.descending ? 'desc' : 'asc')
				.limit(page.limit)
				.offset(page.offset)
				.execute();
			const order = ids.map(({ id }) => id);
			const rows = order.length ? await db.selectFrom('candidate').selectAll().where('id', 'in', order).execute() : [];
			rows.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
			return { candidates: rows.map(candidateOf), total: Number(total) };
		},
		async inTurn({ screening, after, limit, states }) {
			const turn = db.selectFrom('candidate').selectAll().where('screening', '=', screening).where('code', '>', after);
			const asked = states ? turn.where('state', 'in', states) : turn;
			return (await asked.orderBy('code').limit(limit).execute()).map(candidateOf);
		},
		async count(screening) {
			const rows = await db
				.selectFrom('candidate')
				.select('state')
				.select(({ fn }) => fn.countAll<number | string>().as('count'))
				.where('screening', '=', screening)
				.groupBy('state')
				.execute();
			return Object.fromEntries(rows.map(({ state, count }) => [state as CandidateState, Number(count)]));
		},
		async languages(screening) {
			const rows = await db
				.selectFrom('candidate')
				.select('locale')
				.select(({ fn }) => fn.countAll<number | string>().as('count'))
				.where('screening', '=', screening)
				.where('state', '!=', 'withdrawn')
				.groupBy('locale')
				.execute();
			return Object.fromEntries(rows.map(({ locale, count }) => [locale as Language, Number(count)]));
		},
		async change(id, from, change) {
			const { numUpdatedRows } = await db
				.updateTable('candidate')
				.set(columnsOf(change))
				.where('id', '=', id)
				.where('state', 'in', [...from])
				.executeTakeFirst();
			return numUpdatedRows > 0n;
		},
		relink: (id, from, token, letter) =>
			inTransaction(db, async (transaction) => {
				const { numUpdatedRows } = await transaction
					.updateTable('candidate')
					.set({ token })
					.where('id', '=', id)
					.where('state', 'in', [...from])
					.executeTakeFirst();
				if (numUpdatedRows === 0n) return false;
				await transaction.deleteFrom('outbox').where('candidate', '=', id).execute();
				await addLetters(transaction, letter ? [letter] : []);
				return true;
			}),
		withdraw: (id, from) =>
			inTransaction(db, async (transaction) => {
				const row = await transaction
					.deleteFrom('candidate')
					.where('id', '=', id)
					.where('state', 'in', [...from])
					.returningAll()
					.executeTakeFirst();
				if (!row) return false;
				await transaction.insertInto('candidate').values(withoutPerson(row)).execute();
				await noteLeftover(transaction);
				return true;
			})
	};
}

/** Ends the transaction, so that nothing is added where not all can be. */
class Taken extends Error {
	emails: string[];
	constructor(emails: string[]) {
		super('Some candidates are in this screening already.');
		this.emails = emails;
	}
}

const COLUMNS = {
	code: 'code',
	name: 'name',
	invitedAt: 'invited_at',
	submittedAt: 'submitted_at',
	state: 'state'
} as const satisfies Record<NeutralOrder, keyof Schema['candidate']>;

const SEARCH = ['name', 'email', 'code', 'reference'] as const;
const BLIND_SEARCH = ['code'] as const;

/**
 * Behind a filter, an index in this order would have every row looked at, results and all: an order that no index has leaves
 * SQLite the one index that holds everything a list needs.
 */
function orderOf({ order, states, meetsFacts, hasFailedLetter, search }: CandidatePage): RawBuilder<string> {
	const column = sql.ref<string>(COLUMNS[order]);
	return states || meetsFacts || hasFailedLetter || search ? sql`${column} || ''` : column;
}

type Query = SelectQueryBuilder<Schema, 'candidate', object>;

function filtered(query: Query, isSqlite: boolean, page: CandidatePage): Query {
	const { screening, states, meetsFacts, hasFailedLetter, search, isBlind } = page;
	let found = query.where('screening', '=', screening);
	if (states) found = found.where('state', 'in', states);
	if (meetsFacts) found = found.where('facts_missing', '=', 0).where('facts_unstated', '=', 0);
	if (hasFailedLetter) {
		found = found.where('id', 'in', ({ selectFrom }) =>
			selectFrom('outbox')
				.select('candidate')
				.$narrowType<{ candidate: string }>()
				.where('screening', '=', screening)
				.where('state', '=', 'failed')
		);
	}
	if (!search) return found;
	const columns = isBlind ? BLIND_SEARCH : SEARCH;
	return found.where(({ or }) => or(columns.map((column) => inEitherCase(search, column, isSqlite))));
}

function columnsOf({ openedAt, startedAt, submittedAt, expiresAt, result, facts, ...same }: CandidateChange) {
	return {
		...same,
		...(expiresAt !== undefined && { expires_at: expiresAt }),
		...(openedAt !== undefined && { opened_at: openedAt }),
		...(startedAt !== undefined && { started_at: startedAt }),
		...(submittedAt !== undefined && { submitted_at: submittedAt }),
		...(result !== undefined && { result: result && JSON.stringify(result) }),
		...(facts !== undefined && {
			facts_met: facts?.met ?? null,
			facts_missing: facts?.missing ?? null,
			facts_unstated: facts?.unstated ?? null
		})
	};
}
