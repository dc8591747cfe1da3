import type { App } from '../app.ts';
import { faultOf } from '../fault-of.ts';
import { logger } from '../logger.ts';
import type { Signals } from '../ports/signals.ts';
import { WatchedList, type Looked, type View } from './watched-list.ts';

/** A connection that is sent what happens in a workshop. */
export interface Watcher {
	view: View;
	send(chunk: Uint8Array): void;
	/** Nothing more is sent. */
	end(): void;
	/** Of whom it is, where that is somebody in the workshop: it ends once they are there no more. */
	participant?: string;
	/** Asked from time to time whether it still may look on; absent where nobody is to be asked. */
	mayStay?: () => Promise<boolean>;
}

export interface Hub {
	/** Sends what came after `after`, and then whatever comes. The function that comes back ends it without a word. */
	watch(workshop: string, after: number, watcher: Watcher): () => void;
	/** Ends all connections, for good. */
	stop(): void;
}

interface Room {
	list: WatchedList;
	/** Each with whether it has been sent what came before. */
	watchers: Map<Watcher, boolean>;
	looking: Promise<void> | null;
	isNudged: boolean;
}

/** Milliseconds between two signs of life, which also find what no signal told of. */
const ROUND = 20_000;

/** The last there is of a workshop that was deleted. */
const GONE = new TextEncoder().encode('event: gone\ndata: {}\n\n');

/** Milliseconds after which a room is looked at once more that could not be read. */
const AGAIN = 1_000;

/** An event and no comment, which no script hears of: a browser is to notice a line that has silently ended. */
const ALIVE = new TextEncoder().encode('event: alive\ndata: {}\n\n');

/** Hands on what happens in workshops: read once for each workshop that somebody looks on, and written once for everybody. */
export function createHub({ workshops, participants }: Pick<App, 'workshops' | 'participants'>, signals: Signals): Hub {
	const rooms = new Map<string, Room>();
	let isStopped = false;
	signals.hear((workshop, hasLeft) => (workshop === null ? lookAtAll() : nudge(workshop, hasLeft)));
	const timer = setInterval(round, ROUND).unref();

	function nudge(id: string, hasLeft = false): void {
		const room = rooms.get(id);
		if (!room) return;
		look(id, room)
			.then(() => (hasLeft ? seeOff(id, room) : undefined))
			.catch((fault: unknown) => logger.error(faultOf(fault), 'workshop not read'));
	}

	function lookAtAll(): void {
		for (const id of rooms.keys()) nudge(id, true);
	}

	/** Ends the connections of those who are there no more: one question for a whole workshop. */
	async function seeOff(id: string, { watchers }: Room): Promise<void> {
		const theirs = [...watchers.keys()].filter(({ participant }) => participant !== undefined);
		if (theirs.length === 0) return;
		const present = new Set(await participants.present(id));
		for (const watcher of theirs) if (!present.has(watcher.participant!)) watcher.end();
	}

	function round(): void {
		for (const { watchers } of rooms.values()) {
			for (const [watcher, isReady] of watchers) {
				if (isReady) watcher.send(ALIVE);
				void watcher.mayStay?.().then(
					(may) => may || watcher.end(),
					() => undefined
				);
			}
		}
		lookAtAll();
	}

	/** One look at a time; whoever asks meanwhile waits until it has been looked once more. */
	function look(id: string, room: Room): Promise<void> {
		room.isNudged = true;
		room.looking ??= lookWhileNudged(id, room);
		return room.looking;
	}

	async function lookWhileNudged(id: string, room: Room): Promise<void> {
		try {
			while (room.isNudged) {
				room.isNudged = false;
				const { length } = room.list;
				handOn(id, room, await room.list.look(), length);
			}
		} catch (fault) {
			setTimeout(() => rooms.get(id) === room && nudge(id), AGAIN).unref();
			throw fault;
		} finally {
			room.looking = null;
		}
	}

	function handOn(id: string, { list, watchers }: Room, looked: Looked, length: number): void {
		if (looked === 'gone') rooms.delete(id);
		if (looked === 'same') return;
		for (const [watcher, isReady] of watchers) {
			if (looked === 'gone') {
				watcher.send(GONE);
				watcher.end();
			} else if (isReady) watcher.send(looked === 'anew' ? list.anew(watcher.view) : list.after(length, watcher.view));
		}
	}

	function roomOf(id: string): Room {
		const list = new WatchedList((after) => workshops.events(id, after));
		const room = rooms.get(id) ?? { list, watchers: new Map(), looking: null, isNudged: false };
		rooms.set(id, room);
		return room;
	}

	async function begin(id: string, room: Room, after: number, watcher: Watcher): Promise<void> {
		const { list, watchers } = room;
		if (list.length === 0 || after > list.length) await look(id, room);
		if (!watchers.has(watcher)) return;
		if (list.length === 0) return watcher.end();
		watchers.set(watcher, true);
		if (after !== list.length) watcher.send(list.after(after, watcher.view));
	}

	return {
		watch(id, after, watcher) {
			if (isStopped) {
				watcher.end();
				return () => undefined;
			}
			const room = roomOf(id);
			room.watchers.set(watcher, false);
			begin(id, room, after, watcher).catch(() => watcher.end());
			return () => {
				room.watchers.delete(watcher);
				if (room.watchers.size === 0 && rooms.get(id) === room) rooms.delete(id);
			};
		},
		stop() {
			isStopped = true;
			clearInterval(timer);
			for (const { watchers } of rooms.values()) for (const watcher of watchers.keys()) watcher.end();
			rooms.clear();
		}
	};
}
