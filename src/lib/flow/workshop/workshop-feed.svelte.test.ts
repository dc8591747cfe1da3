import { expect, it, onTestFinished, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { EventsServer } from '../../../../tests/component/serve-events.ts';
import { testingList, testingOpened } from './testing-workshop.ts';
import type { WorkshopEvent } from './workshop-events.ts';
import { WorkshopFeed } from './workshop-feed.svelte.ts';
import { fold } from './workshop-fold.ts';

const list = testingList([
	testingOpened,
	{ type: 'count.changed', joined: 3, finished: 0 },
	{ type: 'phase.moved', phase: 'answering' },
	{ type: 'count.changed', joined: 6, finished: 1 },
	{ type: 'phase.moved', phase: 'result' }
]);

async function serve(first: Partial<EventsServer>) {
	const address = await commands.serveEvents();
	const post = (path: string, body: object) => fetch(address + path, { method: 'POST', body: JSON.stringify(body) });
	onTestFinished(async () => void (await post('/end', {})));
	const be = (next: Partial<EventsServer>) => post('/be', next);
	const asked = async () => (await (await fetch(`${address}/asked`)).json()) as number[];
	await be(first);
	return { address: `${address}/events`, be, asked };
}

function follow(address: string, events: WorkshopEvent[] = []): WorkshopFeed {
	const feed = new WorkshopFeed(address, events);
	onTestFinished(() => feed.close());
	return feed;
}

const settled = (check: () => void | Promise<void>) => vi.waitFor(check, 8_000);
const isWhole = (feed: WorkshopFeed) => settled(() => expect(feed.folded).toEqual(fold(list)));

it('goes on from the events that the page came with', async () => {
	const server = await serve({ list: list.slice(0, 3) });
	const feed = follow(server.address, list.slice(0, 2));
	expect(feed.folded).toEqual(fold(list.slice(0, 2)));
	await settled(() => expect(feed.folded.state).toBe('answering'));
	expect(feed.isConnected).toBe(true);
	await server.be({ list });
	await isWhole(feed);
	expect(await server.asked()).toEqual([2]);
});

it('comes back after a connection that was cut, and after a server that answered with a fault', async () => {
	const server = await serve({ list: list.slice(0, 2) });
	const feed = follow(server.address);
	await settled(() => expect(feed.folded.seq).toBe(2));
	await server.be({ cuts: true, refusal: 503 });
	await settled(() => expect(feed.isConnected).toBe(false));
	await settled(async () => expect((await server.asked()).length).toBeGreaterThan(2));
	await server.be({ refusal: null, list });
	await isWhole(feed);
	expect(feed.isConnected).toBe(true);
	expect(new Set((await server.asked()).slice(1))).toEqual(new Set([2]));
});

it('folds from the start where the server begins anew', async () => {
	const server = await serve({ list });
	const feed = follow(server.address, [...list, ...testingList([{ type: 'workshop.closed' }]).map(onward)]);
	expect(feed.folded.state).toBe('closed');
	await isWhole(feed);
});
const onward = (event: WorkshopEvent) => ({ ...event, seq: list.length + 1 });

it('asks again for what was left out', async () => {
	const server = await serve({ list, from: 3 });
	const feed = follow(server.address);
	await settled(async () => expect((await server.asked()).length).toBeGreaterThan(1));
	expect(feed.folded.seq).toBe(0);
	await server.be({ from: 0 });
	await isWhole(feed);
});

it.each([
	['online', () => window.dispatchEvent(new Event('online'))],
	['seen again', () => document.dispatchEvent(new Event('visibilitychange'))]
])('asks at once when the page is %s', async (_, happen) => {
	const server = await serve({ list });
	const feed = follow(server.address);
	await isWhole(feed);
	happen();
	await settled(async () => expect(await server.asked()).toEqual([0, list.length]));
	await settled(() => expect(feed.isConnected).toBe(true));
});

it('asks no more once it is closed', async () => {
	const server = await serve({ list });
	const feed = follow(server.address);
	await isWhole(feed);
	feed.close();
	expect(feed.isConnected).toBe(false);
	window.dispatchEvent(new Event('online'));
	await new Promise((done) => setTimeout(done, 300));
	expect(await server.asked()).toEqual([0]);
});

it('takes a long silence for a line that has ended', async () => {
	const server = await serve({ list });
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => void vi.useRealTimers());
	const feed = follow(server.address);
	await expect.poll(() => feed.folded.seq).toBe(list.length);
	vi.advanceTimersByTime(44_000);
	expect(feed.isConnected).toBe(true);
	vi.advanceTimersByTime(1_000);
	expect(feed.isConnected).toBe(false);
	vi.advanceTimersByTime(1_000);
	await expect.poll(() => server.asked()).toEqual([0, list.length]);
});

it('gives up an attempt that gets no answer, and asks anew', async () => {
	const server = await serve({ list, isMute: true });
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => void vi.useRealTimers());
	const feed = follow(server.address);
	await expect.poll(() => server.asked()).toEqual([0]);
	vi.advanceTimersByTime(46_000);
	await expect.poll(() => server.asked()).toEqual([0, 0]);
	await server.be({ isMute: false });
	vi.advanceTimersByTime(47_000);
	await expect.poll(() => feed.folded.seq).toBe(list.length);
});

it('speaks of a lost connection only after a while, and no more once there is one', async () => {
	const server = await serve({ list, refusal: 503 });
	const feed = follow(server.address);
	await settled(async () => expect((await server.asked()).length).toBeGreaterThan(1));
	expect(feed.isLost).toBe(false);
	await settled(() => expect(feed.isLost).toBe(true));
	await server.be({ refusal: null });
	await isWhole(feed);
	expect(feed.isLost).toBe(false);
});

it('says nothing of a connection that comes back at once', async () => {
	const server = await serve({ list });
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => void vi.useRealTimers());
	const feed = follow(server.address);
	await expect.poll(() => feed.isConnected).toBe(true);
	vi.advanceTimersByTime(10_000);
	expect(feed.isLost).toBe(false);
	window.dispatchEvent(new Event('online'));
	expect(feed.isConnected).toBe(false);
	vi.advanceTimersByTime(2_900);
	expect(feed.isLost).toBe(false);
	vi.advanceTimersByTime(100);
	expect(feed.isLost).toBe(true);
});

it('knows that a workshop was deleted, and asks no more', async () => {
	const server = await serve({ list });
	const feed = follow(server.address);
	await isWhole(feed);
	await server.be({ cuts: true, refusal: 404 });
	await expect.poll(() => feed.isGone).toBe(true);
	expect(feed.isConnected).toBe(false);
	const { length } = await server.asked();
	await new Promise((rested) => setTimeout(rested, 1_500));
	expect(await server.asked()).toHaveLength(length);
});

it.each([303, 401, 403])(
	'knows by %s that whoever looks on is signed out, and goes on when they are in again',
	async (refusal) => {
		const server = await serve({ list });
		const feed = follow(server.address);
		await isWhole(feed);
		await server.be({ cuts: true, refusal });
		await expect.poll(() => feed.isShutOut).toBe(true);
		expect(feed.isGone).toBe(false);
		await server.be({ refusal: null });
		await expect.poll(() => feed.isConnected, { timeout: 10_000 }).toBe(true);
		expect(feed.isShutOut).toBe(false);
	}
);
