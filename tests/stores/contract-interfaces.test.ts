import { beforeEach, describe, expect, it } from 'vitest';
import type { Token } from '../../src/lib/server/ports/tokens.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { tokenStore } from '../../src/lib/server/stores/token-store.ts';
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
});
