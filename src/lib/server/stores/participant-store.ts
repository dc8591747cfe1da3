import type { Kysely, Transaction } from 'kysely';
import type { Joined, Participant, Participants, Submitted } from '../ports/participants.ts';
import type { Submission } from '../ports/workshops.ts';
import { departedMark } from './departed-mark.ts';
import { inGroups } from './in-groups.ts';
import { noteLeftover } from './note-leftover.ts';
import { tellLeft } from './pair-store.ts';
import type { Schema } from './schema.ts';
import { writtenOf, type WorkshopRow } from './workshop-row.ts';
import { hold } from './workshop-store.ts';

type Joining = Participant & { token: string; told: string };

/** Who is in a workshop, and their scores; those that arrive together share one commit. */
export function participantStore(db: Kysely<Schema>): Participants {
	const joinInGroups = inGroups((all: Joining[]) =>
		db.transaction().execute((transaction) => joinAll(transaction, all))
	);
	return {
		join: (participant, token, told) => joinInGroups({ ...participant, token, told: writtenOf(told).settings }),
		async find(workshop, token) {
			const row = await db
				.selectFrom('participant')
				.selectAll()
				.where('workshop', '=', workshop)
				.where('token', '=', token)
				.executeTakeFirst();
			if (!row) return null;
			const submitted = db.selectFrom('submission').select('round').where('participant', '=', row.id);
			const rounds = (await submitted.orderBy('round').execute()).map(({ round }) => round);
			return { id: row.id, workshop, nickname: row.nickname, rounds, wantsPair: row.wants_pair === 1 };
		},
		async nicknames(workshop) {
			const rows = await db
				.selectFrom('participant')
				.select('nickname')
				.where('workshop', '=', workshop)
				.where('nickname', '!=', '')
				.orderBy('nickname')
				.execute();
			return rows.map(({ nickname }) => nickname);
		},
		submit: inGroups((all: Submission[]) => db.transaction().execute((transaction) => submitAll(transaction, all))),
		async present(workshop) {
			const rows = await db.selectFrom('participant').select('id').where('workshop', '=', workshop).execute();
			return rows.map(({ id }) => id);
		},
		leave: (workshop, id) =>
			db.transaction().execute(async (transaction) => {
				// No picture is being taken meanwhile that would count them, and no pairs are being made.
				const row = await hold(transaction, workshop);
				if (!row) return false;
				const theirs = transaction.deleteFrom('participant').where('id', '=', id).where('workshop', '=', workshop);
				const gone = await theirs.returning('pair').executeTakeFirst();
				if (!gone) return false;
				await tellLeft(transaction, row, gone.pair);
				await noteLeftover(transaction);
				const mark = { mark: departedMark(id), until: row.delete_on };
				await transaction.insertInto('departed').values(mark).execute();
				return true;
			}),
		async forgetDeparted(day) {
			await db.deleteFrom('departed').where('until', '<=', day).execute();
		}
	};
}

async function joinAll(transaction: Transaction<Schema>, all: Joining[]): Promise<Joined[]> {
	const done = new Map<Joining, Joined>();
	for (const id of [...new Set(all.map(({ workshop }) => workshop))].sort()) {
		const theirs = all.filter(({ workshop }) => workshop === id);
		const row = await hold(transaction, id);
		if (!row) theirs.forEach((joining) => done.set(joining, 'unknown'));
		else await joinOne(transaction, row, theirs, done);
	}
	return all.map((joining) => done.get(joining)!);
}

async function joinOne(
	transaction: Transaction<Schema>,
	{ id, capacity, closed_at, settings }: WorkshopRow,
	theirs: Joining[],
	done: Map<Joining, Joined>
): Promise<void> {
	const joined = transaction.selectFrom('participant').where('workshop', '=', id);
	const [counted] = await joined.select(({ fn }) => fn.countAll<number | string>().as('count')).execute();
	const tokens = theirs.map(({ token }) => token);
	const before = await joined.select('token').where('token', 'in', tokens).execute();
	const known = new Set(before.map(({ token }) => token));
	const added: Joining[] = [];
	for (const joining of theirs) {
		const { token, told } = joining;
		if (known.has(token)) done.set(joining, 'known');
		else if (closed_at !== null) done.set(joining, 'closed');
		else if (told !== settings) done.set(joining, 'changed');
		else if (Number(counted?.count) + added.length >= capacity) done.set(joining, 'full');
		else {
			done.set(joining, 'joined');
			added.push(joining);
			known.add(token);
		}
	}
	const rows = added.map(({ told: _, ...joining }) => ({ ...joining, wants_pair: 0, pair: null, pair_helps: null }));
	if (rows.length > 0) await transaction.insertInto('participant').values(rows).execute();
}

async function submitAll(transaction: Transaction<Schema>, all: Submission[]): Promise<Submitted[]> {
	const ids = [...new Set(all.map(({ participant }) => participant))].sort();
	// Written, and so locked, before it is read: nobody leaves while their scores are being kept.
	const present = await transaction
		.updateTable('participant')
		.set((expression) => ({ token: expression.ref('token') }))
		.where('id', 'in', ids)
		.returning(['id', 'workshop'])
		.execute();
	const workshops = await workshopsOf(transaction, [...new Set(present.map(({ workshop }) => workshop))]);
	const byId = new Map(present.map(({ id, workshop }) => [id, workshops.get(workshop)!]));
	const before = await transaction.selectFrom('submission').selectAll().where('participant', 'in', ids).execute();
	const known = new Set(before.map(keyOf));
	const added: Submission[] = [];
	const done = all.map((submission): Submitted => {
		const workshop = byId.get(submission.participant);
		if (!workshop) return 'unknown';
		if (known.has(keyOf(submission))) return 'known';
		if (workshop.closed_at !== null) return 'closed';
		if (submission.round > workshop.round) return 'early';
		if (submission.round < workshop.round) return 'late';
		known.add(keyOf(submission));
		added.push(submission);
		return 'kept';
	});
	const rows = added.map(({ scores, ...same }) => ({ ...same, scores: JSON.stringify(scores), picture: null }));
	if (rows.length > 0) await transaction.insertInto('submission').values(rows).execute();
	return done;
}

const keyOf = ({ participant, round }: { participant: string; round: number }) => `${participant} ${round}`;

async function workshopsOf(transaction: Transaction<Schema>, ids: string[]) {
	const rows = await transaction
		.selectFrom('workshop')
		.select(['id', 'round', 'closed_at'])
		.where('id', 'in', ids.length > 0 ? ids : [''])
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}
