import { afterEach, expect, it, vi } from 'vitest';
import type { WorkshopEvent } from '../../flow/workshop/workshop-events.ts';
import type { App } from '../app.ts';
import { createHub } from './hub.ts';

afterEach(() => void vi.useRealTimers());

const counted = (seq: number): WorkshopEvent => ({ type: 'count.changed', joined: seq, finished: 0, seq, at: '' });

it('looks again soon at a room that could not be read, for as long as somebody looks on', async () => {
	vi.useFakeTimers();
	const list = [counted(1)];
	let isBroken = false;
	const events = vi.fn(async (_: string, after = 0) => {
		if (isBroken) throw new Error('away');
		return list.slice(after);
	});
	const present = vi.fn(async () => ['anna']);
	let nudge: (workshop: string, hasLeft: boolean) => void = () => undefined;
	const signals = {
		send: () => undefined,
		hear: (heard: typeof nudge) => (nudge = heard),
		close: async () => undefined
	};
	const hub = createHub(
		{ workshops: { events } as unknown as App['workshops'], participants: { present } as never },
		signals
	);
	const send = vi.fn();
	const leave = hub.watch('room', 0, { view: 'host', send, end: () => undefined });
	await vi.advanceTimersByTimeAsync(0);
	expect(send).toHaveBeenCalledTimes(1);

	isBroken = true;
	list.push(counted(2));
	for (let times = 0; times < 3; times += 1) nudge('room', false);
	await vi.advanceTimersByTimeAsync(500);
	expect(events).toHaveBeenCalledTimes(2);
	await vi.advanceTimersByTimeAsync(3_000);
	expect(events).toHaveBeenCalledTimes(5);
	isBroken = false;
	await vi.advanceTimersByTimeAsync(1_000);
	expect(new TextDecoder().decode(send.mock.lastCall![0])).toMatch(/^id: 2\n/);

	isBroken = true;
	nudge('room', false);
	leave();
	events.mockClear();
	await vi.advanceTimersByTimeAsync(5_000);
	expect(events).not.toHaveBeenCalled();
	// Only where somebody of the workshop looks on is anybody asked for.
	expect(present).not.toHaveBeenCalled();
	hub.stop();
});

it('finds within a round who left without its being told, by one question for all of a workshop', async () => {
	vi.useFakeTimers();
	const present = vi.fn(async () => ['anna', 'bo']);
	const workshops = {
		events: async (_: string, after = 0) => [counted(1)].slice(after)
	} as unknown as App['workshops'];
	const signals = { send: () => undefined, hear: () => undefined, close: async () => undefined };
	const hub = createHub({ workshops, participants: { present } as never }, signals);
	const ends = ['anna', 'bo', 'carl'].map((participant) => {
		const end = vi.fn();
		hub.watch('room', 0, { view: 'room', participant, send: () => undefined, end });
		return end;
	});
	await vi.advanceTimersByTimeAsync(19_000);
	expect(present).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(2_000);
	expect(present).toHaveBeenCalledTimes(1);
	expect(ends.map((end) => end.mock.calls.length)).toEqual([0, 0, 1]);
	hub.stop();
});
