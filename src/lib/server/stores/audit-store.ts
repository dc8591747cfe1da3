import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Audit, AuditEntry, ChainedEntry, Recordable, Recorded } from '../ports/audit.ts';
import { chainHash } from '../services/record/chain-hash.ts';
import { answerStore } from './answer-store.ts';
import { candidateStore } from './candidate-store.ts';
import { correctionStore } from './correction-store.ts';
import { decisionStore } from './decision-store.ts';
import { dossierStore } from './dossier-store.ts';
import type { Engine } from './engine.ts';
import { inGroups } from './in-groups.ts';
import { interviewStore } from './interview-store.ts';
import { outboxStore } from './outbox-store.ts';
import { readStore } from './read-store.ts';
import type { Schema } from './schema.ts';
import { screeningStore } from './screening-store.ts';
import { tokenStore } from './token-store.ts';
import { webhookStore } from './webhook-store.ts';
import { wordingStore } from './wording-store.ts';

/** A log to which entries are only ever added. `onAppended` hears of each action that is in it for good. */
export function auditStore(engine: Engine, onAppended: (action: string) => void = () => undefined): Audit {
	const { db } = engine;
	const appendGroup = inGroups(async (entries: AuditEntry[]) => {
		await db.transaction().execute((transaction) => appendAll({ ...engine, db: transaction }, entries));
		return entries.map(() => undefined);
	});
	return {
		async append(entry) {
			await appendGroup(entry);
			onAppended(entry.action);
		},
		async appendWith(deed) {
			const entries = await db.transaction().execute(async (transaction) => {
				const within = { ...engine, db: transaction };
				const entries = await deed(storesOf(within));
				// Last, since all others wait from here to the end.
				if (entries.length > 0) await appendAll(within, entries);
				return entries;
			});
			for (const { action } of entries) onAppended(action);
			return entries.length > 0;
		},
		async page({ screening, before, limit }) {
			let found = db.selectFrom('audit').selectAll().orderBy('sequence', 'desc').limit(limit);
			if (screening !== undefined) found = found.where('screening', '=', screening);
			if (before !== undefined) found = found.where('sequence', '<', before);
			return (await found.execute()).map(entryOf);
		},
		async from(sequence, limit) {
			const rows = await db
				.selectFrom('audit')
				.selectAll()
				.where('sequence', '>=', sequence)
				.orderBy('sequence')
				.limit(limit)
				.execute();
			return rows.map(entryOf);
		}
	};
}

type Within = Engine & { db: Transaction<Schema> };

const storesOf = (within: Within): Recordable => ({
	screenings: screeningStore(within.db),
	candidates: candidateStore(within.db),
	answers: answerStore(within.db),
	dossiers: dossierStore(within),
	outbox: outboxStore(within.db),
	corrections: correctionStore(within.db),
	interviews: interviewStore(within.db),
	decisions: decisionStore(within.db),
	reads: readStore(within.db),
	tokens: tokenStore(within.db),
	webhooks: webhookStore(within.db),
	wordings: wordingStore(within.db)
});

async function appendAll({ db, kind }: Within, entries: AuditEntry[]): Promise<void> {
	// Of two that write at once, one waits, or the chain would fork.
	if (kind === 'postgres') await sql`lock table audit in exclusive mode`.execute(db);
	const last = await lastOf(db);
	let { sequence, hash } = last ?? { sequence: 0, hash: '' };
	const rows = entries.map((entry) => {
		sequence += 1;
		hash = chainHash(hash, sequence, entry);
		return { ...entry, detail: JSON.stringify(entry.detail), sequence, hash };
	});
	await db.insertInto('audit').values(rows).execute();
}

const lastOf = (db: Kysely<Schema>) =>
	db.selectFrom('audit').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1).executeTakeFirst();

const entryOf = ({ detail, ...row }: Selectable<Schema['audit']>): ChainedEntry => ({
	...row,
	action: row.action as Recorded,
	detail: JSON.parse(detail) as AuditEntry['detail']
});
