import { beforeEach, describe, expect, it } from 'vitest';
import type { Letter } from '../../src/lib/server/ports/outbox.ts';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import { dossierStore } from '../../src/lib/server/stores/dossier-store.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { outboxStore } from '../../src/lib/server/stores/outbox-store.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
import { onBothEngines } from './engines.ts';
import { aCandidate, aScreening } from './screening.ts';

const NOW = '2026-11-02T08:00:00.000Z';
const LATER = '2026-11-02T08:10:00.000Z';

const aLetter = (number: number, change: Partial<Letter> = {}): Letter => ({
	id: `letter-${String(number).padStart(4, '0')}`,
	kind: 'invitation',
	screening: 'screening-1',
	candidate: `candidate-${number}`,
	sealed: `sealed-${number}`,
	state: 'waiting',
	attempts: 0,
	nextAt: NOW,
	fault: null,
	createdAt: NOW,
	sentAt: null,
	...change
});

onBothEngines('the outbox', (open) => {
	let engine: Engine;
	const outbox = () => outboxStore(engine.db);
	const candidates = () => candidateStore(engine.db);

	beforeEach(async () => {
		engine = await open();
		await screeningStore(engine.db).add(aScreening());
		await candidates().add([1, 2, 3].map((number) => aCandidate(number)));
	});

	it('gives each letter that is due to one taker alone, until its time is over', async () => {
		await candidates().add(
			Array.from({ length: 60 }, (_, index) => aCandidate(100 + index)),
			Array.from({ length: 60 }, (_, index) => aLetter(100 + index))
		);
		await outbox().add([aLetter(1, { nextAt: LATER }), aLetter(2, { state: 'failed' }), aLetter(3, { state: 'copy' })]);
		const taken = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => outbox().claim(NOW, LATER, 10)));
		const ids = taken.flat().map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const rest = await outbox().claim(NOW, LATER, 100);
		expect(ids.length + rest.length).toBe(60);
		expect(rest.concat(taken.flat()).every(({ attempts, nextAt }) => attempts === 1 && nextAt === LATER)).toBe(true);
		expect(await outbox().claim(NOW, LATER, 100)).toEqual([]);
		expect(await outbox().claim(LATER, '2026-11-02T09:00:00.000Z', 100)).toHaveLength(61);
	});

	it('forgets the secret of what was sent, and keeps why something was not', async () => {
		await outbox().add([1, 2, 3].map((number) => aLetter(number)));
		await outbox().sent('letter-0001', LATER);
		await outbox().failed('letter-0002', 'unreachable', LATER);
		await outbox().failed('letter-0003', 'refused', null);
		await outbox().failed('letter-0001', 'refused', null);
		const found = await outbox().of(['candidate-1', 'candidate-2', 'candidate-3']);
		expect(found.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
			aLetter(1, { state: 'sent', sealed: '', sentAt: LATER }),
			aLetter(2, { fault: 'unreachable', nextAt: LATER }),
			aLetter(3, { state: 'failed', fault: 'refused' })
		]);
		expect(await outbox().count('screening-1')).toEqual({ sent: 1, waiting: 1, failed: 1 });
	});

	it('gives each link to copy to one taker alone, again once it is put back, and lets go of what is removed', async () => {
		await outbox().add([1, 2, 3].map((number) => aLetter(number, { state: 'copy' })));
		await outbox().add([aLetter(4, { candidate: 'candidate-1' })]);
		const take = async (limit: number, now = NOW) =>
			(await outbox().takeCopies('screening-1', now, LATER, limit)).map(({ id }) => id);
		const taken = await Promise.all([take(9), take(9), take(9)]);
		expect(taken.flat().sort()).toEqual(['letter-0001', 'letter-0002', 'letter-0003']);
		expect(await take(9)).toEqual([]);
		await outbox().putBack(['letter-0001', 'letter-0003'], NOW);
		await outbox().putBack([], NOW);
		expect(await take(1)).toEqual(['letter-0001']);
		await outbox().remove(['letter-0001']);
		await outbox().remove([]);
		await outbox().hold('candidate-2');
		expect(await take(9, LATER)).toEqual(['letter-0003']);
		expect(await outbox().of(['candidate-2'])).toEqual([aLetter(2, { state: 'unfetched', sealed: '', nextAt: LATER })]);
	});

	it('holds back what was not sent, and has it wait anew when it is released', async () => {
		await outbox().add([
			aLetter(1, { attempts: 3, fault: 'unreachable', nextAt: LATER }),
			aLetter(2, { state: 'failed', attempts: 8, fault: 'unreachable' }),
			aLetter(3, { state: 'sent', sealed: '', sentAt: NOW })
		]);
		for (const number of [1, 2, 3]) await outbox().hold(`candidate-${number}`);
		expect(await outbox().count('screening-1')).toEqual({ held: 2, sent: 1 });
		expect(await outbox().claim('2026-12-02T08:00:00.000Z', '2026-12-02T09:00:00.000Z', 9)).toEqual([]);
		await outbox().release({ candidate: 'candidate-1' }, LATER);
		expect(await outbox().of(['candidate-1'])).toEqual([aLetter(1, { nextAt: LATER })]);
		await outbox().release({ screening: 'screening-2' }, LATER);
		expect(await outbox().count('screening-1')).toEqual({ held: 1, waiting: 1, sent: 1 });
		await outbox().release({ screening: 'screening-1' }, LATER);
		expect(await outbox().count('screening-1')).toEqual({ waiting: 2, sent: 1 });
	});

	it('finds whose letter did not arrive, and has those wait to be sent again', async () => {
		await outbox().add([
			aLetter(1, { state: 'failed', attempts: 8, fault: 'unreachable' }),
			aLetter(2, { state: 'sent', sealed: '', sentAt: NOW }),
			aLetter(3, { state: 'failed', attempts: 1, fault: 'refused' })
		]);
		const page = { screening: 'screening-1', order: 'name', offset: 0, limit: 10, hasFailedLetter: true } as const;
		const found = async () => (await candidates().page(page)).candidates.map(({ id }) => id);
		expect(await found()).toEqual(['candidate-1', 'candidate-3']);
		expect((await candidates().page({ ...page, search: 'soren.3@', limit: 1 })).total).toBe(1);
		expect(await outbox().sendAgain('screening-2', LATER)).toBe(0);
		expect(await outbox().sendAgain('screening-1', LATER)).toBe(2);
		expect(await outbox().of(['candidate-3'])).toEqual([aLetter(3, { nextAt: LATER })]);
		expect(await found()).toEqual([]);
	});

	it('has the letter with a new link in the place of the old one, and only while it opens something', async () => {
		await outbox().add([aLetter(1), aLetter(2)]);
		const again = aLetter(9, { candidate: 'candidate-1' });
		expect(await candidates().relink('candidate-1', ['opened'], 'new-hash', again)).toBe(false);
		expect(await outbox().of(['candidate-1'])).toEqual([aLetter(1)]);
		expect(await candidates().relink('candidate-1', ['invited'], 'new-hash', again)).toBe(true);
		expect(await outbox().of(['candidate-1'])).toEqual([again]);
		expect(await candidates().findByToken('new-hash')).toMatchObject({ id: 'candidate-1' });
		expect(await candidates().findByToken('hash-1')).toBeNull();
		// The id of a letter that is there already: nothing of it is done.
		await expect(candidates().relink('candidate-1', ['invited'], 'third-hash', aLetter(2))).rejects.toThrow();
		expect(await candidates().findByToken('new-hash')).not.toBeNull();
		expect(await outbox().of(['candidate-1'])).toEqual([again]);
		expect(await candidates().relink('candidate-1', ['invited'], 'third-hash', null)).toBe(true);
		expect(await outbox().of(['candidate-1'])).toEqual([]);
	});

	it('goes with the candidate who is erased', async () => {
		await outbox().add([aLetter(1)]);
		await dossierStore(engine).erase('candidate-1');
		expect(await outbox().of(['candidate-1'])).toEqual([]);
	});

	describe('invitations', () => {
		it('are added with their letters, all or none', async () => {
			const again = [aCandidate(4), aCandidate(5, { email: 'SOREN.1@example.org' })];
			const { taken } = await candidates().add(again, [aLetter(4), aLetter(5)]);
			expect(taken).toEqual(['SOREN.1@example.org']);
			expect(await outbox().of(['candidate-4', 'candidate-5'])).toEqual([]);
		});

		it('are known by their address, however many are asked for', async () => {
			const emails = Array.from({ length: 1200 }, (_, index) => `Soren.${index}@Example.org`);
			expect(await candidates().known('screening-1', emails)).toEqual([1, 2, 3].map((number) => emails[number]));
			expect(await candidates().known('screening-2', emails)).toEqual([]);
		});

		it('end when their time is over, unless the answers were sent', async () => {
			await candidates().change('candidate-2', ['invited'], { state: 'submitted' });
			await candidates().change('candidate-3', ['invited'], { expiresAt: '2027-12-01T00:00:00.000Z' });
			expect(await candidates().expire('2026-11-30T23:59:59.999Z')).toBe(0);
			expect(await candidates().expire('2026-12-01T00:00:00.000Z')).toBe(1);
			expect(await candidates().count('screening-1')).toEqual({ expired: 1, submitted: 1, invited: 1 });
		});
	});
});
