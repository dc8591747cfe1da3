import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WorkshopEvent, WorkshopHappening } from '../../src/lib/flow/workshop/workshop-events.ts';
import { createHub, type Hub, type Watcher } from '../../src/lib/server/live/hub.ts';
import { signalling } from '../../src/lib/server/live/signalling.ts';
import type { View } from '../../src/lib/server/live/watched-list.ts';
import type { Pairs } from '../../src/lib/server/ports/pairs.ts';
import type { Participants } from '../../src/lib/server/ports/participants.ts';
import type { Workshops } from '../../src/lib/server/ports/workshops.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { migrate } from '../../src/lib/server/stores/migrate.ts';
import { pairStore } from '../../src/lib/server/stores/pair-store.ts';
import { participantStore } from '../../src/lib/server/stores/participant-store.ts';
import { openPostgres } from '../../src/lib/server/stores/postgres-engine.ts';
import { workshopStore } from '../../src/lib/server/stores/workshop-store.ts';
import { startPostgres } from '../ground/postgres.js';
import { onBothEngines } from './engines.ts';
import { aParticipant, aWorkshop, someSettings } from './workshop.ts';

const count = (joined: number): WorkshopHappening => ({ type: 'count.changed', joined, finished: 0 });
const taken: WorkshopHappening = {
	type: 'picture.taken',
	round: 1,
	n: 9,
	pictures: { finance: { secret: 62 } as never }
};

/** What a process has: the store, and the hub that hands on. */
function processOn({ db, signals }: Engine): {
	workshops: Workshops;
	participants: Participants;
	pairs: Pairs;
	hub: Hub;
} {
	const own = { workshops: workshopStore(db), participants: participantStore(db), pairs: pairStore(db) };
	const stores = signalling(own, signals.send);
	return { ...stores, hub: createHub(stores, signals) };
}

/** A connection that notes what it is sent. */
class Noting implements Watcher {
	text = '';
	isOver = false;
	readonly view: View;
	declare readonly participant?: string;
	constructor(view: View = 'room', participant?: string) {
		this.view = view;
		if (participant) this.participant = participant;
	}
	send(chunk: Uint8Array) {
		this.text += new TextDecoder().decode(chunk);
	}
	end() {
		this.isOver = true;
	}
	/** Of the events that came, in the order they came. */
	get numbers(): number[] {
		return [...this.text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
	}
	get events(): WorkshopEvent[] {
		return [...this.text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!) as WorkshopEvent);
	}
}

onBothEngines('what is handed on', (open) => {
	let engine: Engine;
	let workshops: Workshops;
	let participants: Participants;
	let pairs: Pairs;
	let hub: Hub;
	const say = (...happenings: WorkshopHappening[]) => workshops.append('workshop-1', () => happenings);
	const watch = (after = 0, view: View = 'room') => {
		const watcher = new Noting(view);
		return Object.assign(watcher, { leave: hub.watch('workshop-1', after, watcher) });
	};

	beforeEach(async () => {
		engine = await open();
		({ workshops, participants, pairs, hub } = processOn(engine));
		await workshops.open(aWorkshop(), someSettings());
	});

	afterEach(() => hub.stop());

	it('is everything after what was seen, then what comes, to each once and in order', async () => {
		await say(count(1), count(2));
		const [all, late] = [watch(), watch(2)];
		await expect.poll(() => [all.numbers, late.numbers]).toEqual([[1, 2, 3], [3]]);
		await Promise.all(Array.from({ length: 20 }, (_, at) => say(count(at + 3))));
		const later = watch(23);
		await say(count(99));
		await expect.poll(() => later.numbers).toEqual([24]);
		await expect.poll(() => all.numbers).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
		expect(late.numbers).toEqual(all.numbers.slice(2));
		late.leave();
		await say(count(100));
		await expect.poll(() => all.numbers.at(-1)).toBe(25);
		expect(late.numbers.at(-1)).toBe(24);
	});

	it('is whole for the host, and without what is not revealed for whoever else', async () => {
		const [host, room] = [watch(0, 'host'), watch()];
		await expect.poll(() => room.numbers).toEqual([1]);
		await say(taken);
		await expect
			.poll(() => [host.numbers, room.numbers])
			.toEqual([
				[1, 2],
				[1, 2]
			]);
		expect(host.events[1]).toMatchObject(taken);
		expect(room.events[1]).toMatchObject({ ...taken, pictures: null });
		const replayed = watch();
		await expect.poll(() => replayed.numbers).toEqual([1, 2]);
		expect(room.text + replayed.text).not.toContain('secret');
	});

	it('begins anew where somebody has seen more than there is', async () => {
		const [ahead, right] = [watch(7), watch(1)];
		await expect.poll(() => ahead.text).toMatch(/^event: anew\ndata: \{\}\n\nid: 1\n/);
		await say(count(1));
		await expect.poll(() => [ahead.numbers, right.numbers]).toEqual([[1, 2], [2]]);
	});

	it.each([
		['shorter', 2],
		['other', 3]
	])('begins anew where a copy with a list that is %s comes into the place of the database', async (_, length) => {
		await say(count(1), count(2));
		const watcher = watch();
		await expect.poll(() => watcher.numbers).toEqual([1, 2, 3]);
		await sql`delete from workshop_event where seq > 1`.execute(engine.db);
		await sql`update workshop set seq = 1`.execute(engine.db);
		await say(...Array.from({ length: length - 1 }, (_, at) => count(50 + at)));
		await expect.poll(() => watcher.text).toContain('event: anew');
		const numbers = Array.from({ length }, (_, at) => at + 1);
		await expect.poll(() => watcher.numbers).toEqual([1, 2, 3, ...numbers]);
	});

	it('ends with the workshop, and with the server', async () => {
		await workshops.open(aWorkshop({ id: 'workshop-2', code: 'AAAAAA' }), someSettings());
		const one = watch();
		const other = new Noting();
		hub.watch('workshop-2', 0, other);
		await expect.poll(() => [one.numbers, other.numbers]).toEqual([[1], [1]]);
		await workshops.remove('workshop-1');
		await expect.poll(() => one.isOver).toBe(true);
		expect(other.isOver).toBe(false);
		hub.stop();
		expect(other.isOver).toBe(true);
		const late = new Noting();
		hub.watch('workshop-2', 0, late);
		expect(late.isOver).toBe(true);
	});

	it('ends for whoever has left, in all their windows, and for nobody else, also once the workshop is closed', async () => {
		for (const number of [1, 2]) await participants.join(aParticipant(number), `hash-${number}`, someSettings());
		const [gone, again, stays] = [1, 1, 2].map((number) => new Noting('room', aParticipant(number).id)) as [
			...[Noting, Noting, Noting]
		];
		const host = watch(0, 'host');
		for (const each of [gone, again, stays]) hub.watch('workshop-1', 0, each);
		await say({ type: 'workshop.closed' });
		await expect.poll(() => [gone, again, stays].map(({ numbers }) => numbers.length)).toEqual([2, 2, 2]);
		await participants.leave('workshop-1', aParticipant(1).id);
		await expect.poll(() => [gone.isOver, again.isOver]).toEqual([true, true]);
		expect([stays.isOver, host.isOver]).toEqual([false, false]);
	});

	it('is at once that a pair has ended, of which somebody is left', async () => {
		const numbers = [1, 2, 3, 4];
		for (const number of numbers) await participants.join(aParticipant(number), `hash-${number}`, someSettings());
		const help = { youHelp: null, theyHelp: null };
		const paired = numbers.map((number) => ({ id: aParticipant(number).id, pair: Math.ceil(number / 2), ...help }));
		await pairs.change('workshop-1', () => ({ paired, happenings: [] }));
		const watcher = watch();
		await expect.poll(() => watcher.numbers).toEqual([1]);
		await pairs.giveUp('workshop-1', aParticipant(1).id);
		await expect.poll(() => watcher.events.at(-1)).toMatchObject({ type: 'pairs.changed', pairs: 1 });
		await participants.leave('workshop-1', aParticipant(3).id);
		await expect.poll(() => watcher.events.at(-1)).toMatchObject({ type: 'pairs.changed', pairs: 0 });
	});

	it('ends where there is no such workshop', async () => {
		const nobody = new Noting();
		hub.watch('nobody', 0, nobody);
		await expect.poll(() => nobody.isOver).toBe(true);
		expect(nobody.text).toBe('');
	});
});

it('between processes on PostgreSQL, what happens at one is handed on at the other, also after its line was lost', async () => {
	const server = await startPostgres();
	const url = await server.create('live');
	const [one, other] = [openPostgres(url), openPostgres(url)];
	await migrate(one);
	const [here, there] = [processOn(one), processOn(other)];
	await here.workshops.open(aWorkshop(), someSettings());
	const watcher = new Noting();
	there.hub.watch('workshop-1', 0, watcher);
	await expect.poll(() => watcher.numbers).toEqual([1]);
	await here.workshops.append('workshop-1', () => [count(1)]);
	await expect.poll(() => watcher.numbers).toEqual([1, 2]);

	await here.participants.join(aParticipant(1), 'hash', someSettings());
	await here.participants.join(aParticipant(2), 'other', someSettings());
	const [first, second] = [new Noting('room', aParticipant(1).id), new Noting('room', aParticipant(2).id)];
	for (const each of [first, second]) there.hub.watch('workshop-1', 0, each);
	await expect.poll(() => second.numbers).toEqual([1, 2]);
	await here.participants.leave('workshop-1', aParticipant(1).id);
	await expect.poll(() => first.isOver).toBe(true);
	expect(second.isOver).toBe(false);

	const listening = sql`select pg_terminate_backend(pid) from pg_stat_activity
		where datname = current_database() and query like 'listen %'`;
	await listening.execute(one.db);
	await here.participants.leave('workshop-1', aParticipant(2).id);
	await here.workshops.append('workshop-1', () => [count(2)]);
	await expect.poll(() => watcher.numbers, { timeout: 5_000 }).toEqual([1, 2, 3]);
	await here.workshops.append('workshop-1', () => [count(3)]);
	await expect.poll(() => watcher.numbers).toEqual([1, 2, 3, 4]);

	await expect.poll(() => second.isOver, { timeout: 5_000 }).toBe(true);

	for (const { hub } of [here, there]) hub.stop();
	for (const engine of [one, other]) await engine.close();
	await server.stop();
}, 60_000);
