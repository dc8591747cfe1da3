import { screen } from '@testing-library/svelte';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { show } from '../../../../tests/component/show.ts';
import PhonePair from './phone-pair.svelte';

/** What was asked and is not answered yet, in order: an answer can come in any other. */
let open: ((response: Response) => void)[];
const served = vi.fn<(address: string, init?: RequestInit) => Promise<Response>>();
beforeEach(() => {
	open = [];
	served.mockReset();
	served.mockImplementation((_, init) =>
		init?.method === 'POST'
			? Promise.resolve(Response.json({ ok: true }))
			: new Promise((resolve) => void open.push(resolve))
	);
	vi.stubGlobal('fetch', served);
	onTestFinished(() => void vi.unstubAllGlobals());
});

const pairAt = (number: number) => Response.json({ number, nickname: null, youHelp: null, theyHelp: null });
const settled = () => new Promise((done) => setTimeout(done, 50));
const showPair = () =>
	show(PhonePair, { wants: true, address: '/pair', since: '2026-11-23T09:00:00Z', isOpen: true, words: {} });

it('believes the answer to what was asked last, whichever comes last', async () => {
	const { change } = showPair();
	await expect.poll(() => open.length).toBe(1);
	await change({ since: '2026-11-23T09:05:00Z' });
	await expect.poll(() => open.length).toBe(2);
	open[1]!(pairAt(7));
	await screen.findByText('Meet at number 7');
	open[0]!(pairAt(4));
	await settled();
	screen.getByText('Meet at number 7');
});

it('keeps to what was wished while an answer was on its way', async () => {
	showPair();
	await expect.poll(() => open.length).toBe(1);
	await userEvent.click(screen.getByRole('button', { name: 'I no longer want a partner' }));
	await screen.findByRole('button', { name: 'I would like a partner' });
	open[0]!(pairAt(4));
	await settled();
	expect(screen.queryByText('Meet at number 4')).toBeNull();
});

it('does not take no answer for no partner, and asks again after a while', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => void vi.useRealTimers());
	showPair();
	await expect.poll(() => open.length).toBe(1);
	const none = /^There is no partner for you yet/;
	expect(screen.queryByText(none)).toBeNull();
	open[0]!(new Response(null, { status: 503 }));
	await expect.poll(() => vi.getTimerCount()).toBe(1);
	screen.getByText(/^Pairs have been made/);
	expect(screen.queryByText(none)).toBeNull();
	vi.advanceTimersByTime(5_000);
	await expect.poll(() => open.length).toBe(2);
	open[1]!(Response.json(null));
	await expect.poll(() => screen.queryByText(none)).not.toBeNull();
	expect(vi.getTimerCount()).toBe(0);
});
