import { expect, it } from 'vitest';
import type { WorkshopEvent } from '../../flow/workshop/workshop-events.ts';
import { WatchedList } from './watched-list.ts';

const counted = (_: unknown, at: number): WorkshopEvent => ({
	...{ type: 'count.changed', joined: at, finished: 0 },
	...{ seq: at + 1, at: '' }
});

it('is written once for a room that asks for the same, and keeps little for who asks for all there is', async () => {
	const events = Array.from({ length: 60 }, counted);
	const list = new WatchedList(async (after) => events.slice(after));
	await list.look();
	const first = list.after(1, 'room');
	expect(list.after(1, 'room')).toBe(first);
	for (let seq = 2; seq <= 40; seq += 1) list.after(seq, 'room');
	expect(list.after(1, 'room')).not.toBe(first);
	expect(list.after(1, 'room')).toEqual(first);
});
