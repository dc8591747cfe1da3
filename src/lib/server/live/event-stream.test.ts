import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { beforeEach, expect, it, vi, type Mock } from 'vitest';
import type { App } from '../app.ts';
import { eventStream } from './event-stream.ts';
import type { Watcher } from './hub.ts';
import { seats, type Seats } from './seats.ts';

const KILOBYTES = 64;
const chunk = new Uint8Array(KILOBYTES * 1_000);

let watching: { after: number; watcher: Watcher; leave: Mock }[];
let places: Seats;
let socket: EventEmitter & { destroy: () => void };

beforeEach(() => {
	watching = [];
	places = seats();
	socket = Object.assign(new EventEmitter(), { destroy: vi.fn() });
});

/** A connection as the server makes one; a header that is null is not sent. */
function connect(seen: string | null = null, address = 'http://here/en/workshop/K7M3XW/events', method = 'GET') {
	const watch: App['hub']['watch'] = (_, after, watcher) => {
		const leave = vi.fn();
		watching.push({ after, watcher, leave });
		return leave;
	};
	const app = { hub: { watch }, seats: places } as unknown as App;
	const request = new Request(address, { method, ...(seen !== null && { headers: { 'last-event-id': seen } }) });
	const platform = { req: { socket } as unknown as IncomingMessage };
	const event = { locals: { app }, request, url: new URL(address), platform, getClientAddress: () => '10.0.0.7' };
	return eventStream(event, { workshop: 'workshop-1', view: 'room', person: 'anna' });
}

it('says how soon to come back, then hands on, until it ends', async () => {
	const response = connect();
	expect(Object.fromEntries(response.headers)).toMatchObject({
		'content-type': 'text/event-stream',
		'cache-control': 'no-store',
		'x-accel-buffering': 'no'
	});
	const [{ watcher, leave }] = watching as [(typeof watching)[0]];
	watcher.send(new TextEncoder().encode('id: 1\ndata: {}\n\n'));
	watcher.end();
	watcher.send(chunk);
	expect(await response.text()).toBe('retry: 2000\n\nid: 1\ndata: {}\n\n');
	expect(leave).toHaveBeenCalledOnce();
});

it.each([
	['what the header says', '12', 'http://here/?after=3', 12],
	['what the address says', null, 'http://here/?after=3', 3],
	['the start, where neither says anything', null, 'http://here/', 0],
	['the start, where it is no number', 'x', 'http://here/', 0],
	['the start, where it is below nothing', '-4', 'http://here/', 0],
	['the start, where it is beyond all numbers', '9e99', 'http://here/', 0]
])('goes on from %s', (_, seen, address, after) => {
	connect(seen, address);
	expect(watching[0]?.after).toBe(after);
});

it('a connection that takes nothing is cut, and keeps nothing waiting', async () => {
	const response = connect();
	const [{ watcher, leave }] = watching as [(typeof watching)[0]];
	let sent = 0;
	while (leave.mock.calls.length === 0 && sent < 100) {
		watcher.send(chunk);
		sent += 1;
	}
	expect(sent * KILOBYTES).toBeGreaterThan(900);
	expect(sent * KILOBYTES).toBeLessThan(1_200);
	expect(socket.destroy).toHaveBeenCalledOnce();
	await expect(response.text()).rejects.toThrow();
});

it('whoever goes away is sent nothing, and gives their place back', async () => {
	const response = connect();
	await response.body!.cancel();
	expect(watching[0]?.leave).toHaveBeenCalledOnce();
	const ends = Array.from({ length: 8 }, () => vi.fn());
	for (const end of ends) places.take('anna', '10.0.0.7', end);
	expect(ends[0]).not.toHaveBeenCalled();
});

it('has nothing to hand on to whoever asks for the headers alone', () => {
	expect(connect(null, 'http://here/', 'HEAD').body).toBeNull();
	expect(watching).toEqual([]);
});
