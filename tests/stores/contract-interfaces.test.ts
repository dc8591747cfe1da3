import { beforeEach, describe, expect, it } from 'vitest';
import type { Token } from '../../src/lib/server/ports/tokens.ts';
import type { Delivery, Webhook } from '../../src/lib/server/ports/webhooks.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { tokenStore } from '../../src/lib/server/stores/token-store.ts';
import { webhookStore } from '../../src/lib/server/stores/webhook-store.ts';
import { onBothEngines } from './engines.ts';

const at = (hour: number) => `2026-11-10T${hour}:00:00.000Z`;

const aToken = (number: number, change: Partial<Token> = {}): Token => ({
	id: `token-${number}`,
	name: 'Łódź, the “other” system',
	scopes: ['screenings:read', 'candidates:invite'],
	createdAt: at(10 + number),
	createdBy: 'person-1',
	expiresAt: '2027-01-31T23:59:59.999Z',
	revokedAt: null,
	usedOn: null,
	...change
});

const aWebhook = (number: number): Webhook => ({
	id: `webhook-${number}`,
	url: 'https://example.org/ł',
	events: ['candidate.submitted', 'screening.closed'],
	sealed: 'sealed',
	createdAt: at(10 + number),
	sequence: 7
});
const aDelivery = (number: number, change: Partial<Delivery> = {}): Delivery => ({
	id: `msg-${number}`,
	webhook: 'webhook-1',
	event: 'candidate.submitted',
	payload: '{"data":{}}',
	state: 'waiting',
	attempts: 0,
	nextAt: at(12),
	status: null,
	fault: null,
	createdAt: at(10 + number),
	...change
});

onBothEngines('interfaces', (open) => {
	let engine: Engine;

	beforeEach(async () => {
		engine = await open();
	});

	describe('tokens', () => {
		const tokens = () => tokenStore(engine.db);

		it('come back as they were made, the newest first, and by the hash of their secret', async () => {
			await tokens().add(aToken(1), 'hash-1');
			await tokens().add(aToken(2, { scopes: [] }), 'hash-2');
			expect(await tokens().list()).toEqual([aToken(2, { scopes: [] }), aToken(1)]);
			expect(await tokens().findByHash('hash-1')).toEqual(aToken(1));
			expect(await tokens().findByHash('hash')).toBeNull();
			await expect(tokens().add(aToken(3), 'hash-1')).rejects.toThrow();
		});

		it('are revoked once, and keep the day they were used last', async () => {
			await tokens().add(aToken(1), 'hash-1');
			await tokens().used('token-1', '2026-11-11');
			expect(await tokens().revoke('token-1', at(15))).toBe(true);
			expect(await tokens().revoke('token-1', at(16))).toBe(false);
			expect(await tokens().revoke('token-9', at(16))).toBe(false);
			expect(await tokens().list()).toEqual([aToken(1, { usedOn: '2026-11-11', revokedAt: at(15) })]);
		});
	});

	describe('webhooks', () => {
		const webhooks = () => webhookStore(engine.db);
		const ids = async (taken: Promise<Delivery[]>) => (await taken).map(({ id }) => id).sort();

		beforeEach(async () => {
			await webhooks().add(aWebhook(1));
			await webhooks().add(aWebhook(2));
		});

		it('come back as they were added, and go with what waits for them', async () => {
			expect(await webhooks().list()).toEqual([aWebhook(2), aWebhook(1)]);
			expect(await webhooks().find('webhook-1')).toEqual(aWebhook(1));
			await webhooks().queue('webhook-1', [aDelivery(1)], 8);
			expect(await webhooks().remove('webhook-1')).toBe(true);
			expect(await webhooks().remove('webhook-1')).toBe(false);
			expect(await webhooks().find('webhook-1')).toBeNull();
			expect(await webhooks().claim(at(13), at(14), 9)).toEqual([]);
		});

		it('messages are queued once, however often that is said, and what was read is never unread', async () => {
			await webhooks().queue('webhook-1', [aDelivery(1)], 9);
			await webhooks().queue('webhook-1', [aDelivery(1), aDelivery(2)], 9);
			await webhooks().queue('webhook-1', [aDelivery(3)], 8);
			await webhooks().queue('webhook-9', [aDelivery(4, { webhook: 'webhook-9' })], 9);
			expect(await webhooks().latest('webhook-1', 9)).toEqual([aDelivery(2), aDelivery(1)]);
			expect((await webhooks().find('webhook-1'))?.sequence).toBe(9);
		});

		it('messages that are due go to one taker alone, until its time is over', async () => {
			await webhooks().queue('webhook-1', [aDelivery(1), aDelivery(2), aDelivery(3, { nextAt: at(15) })], 9);
			const [first, second] = await Promise.all([1, 2].map(() => webhooks().claim(at(12), at(14), 9)));
			expect([...first!, ...second!].map(({ id }) => id).sort()).toEqual(['msg-1', 'msg-2']);
			expect(await webhooks().claim(at(13), at(14), 9)).toEqual([]);
			expect(await ids(webhooks().claim(at(14), at(16), 9))).toEqual(['msg-1', 'msg-2']);
			expect((await webhooks().latest('webhook-1', 9)).map(({ attempts }) => attempts)).toEqual([0, 2, 2]);
		});

		it('what was tried is noted, and forgotten once it is old and waits for nothing', async () => {
			await webhooks().queue('webhook-1', [aDelivery(1), aDelivery(2)], 9);
			await webhooks().tried('msg-1', { state: 'delivered', status: 204, fault: null, nextAt: at(13) });
			await webhooks().tried('msg-1', { state: 'failed', status: 500, fault: 'refused', nextAt: at(13) });
			await webhooks().tried('msg-2', { state: 'waiting', status: 500, fault: 'refused', nextAt: at(13) });
			expect(await webhooks().latest('webhook-1', 9)).toEqual([
				aDelivery(2, { status: 500, fault: 'refused', nextAt: at(13) }),
				aDelivery(1, { state: 'delivered', status: 204, nextAt: at(13) })
			]);
			await webhooks().forget(at(20));
			expect((await webhooks().latest('webhook-1', 9)).map(({ id }) => id)).toEqual(['msg-2']);
		});
	});
});
