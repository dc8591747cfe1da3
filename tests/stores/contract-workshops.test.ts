import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkshopHappening } from '../../src/lib/flow/workshop/workshop-events.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { participantStore } from '../../src/lib/server/stores/participant-store.ts';
import { workshopStore } from '../../src/lib/server/stores/workshop-store.ts';
import { onBothEngines } from './engines.ts';
import { aParticipant, aWorkshop, scoresOf, someSettings } from './workshop.ts';

const count = (joined: number): WorkshopHappening => ({ type: 'count.changed', joined, finished: 0 });
const answering: WorkshopHappening = { type: 'phase.moved', phase: 'answering' };
const close: WorkshopHappening = { type: 'workshop.closed' };
const taken: WorkshopHappening = { type: 'picture.taken', round: 1, n: 3, pictures: {} };
const numbers = (length: number) => Array.from({ length }, (_, index) => index + 1);

onBothEngines('workshops', (open) => {
	let engine: Engine;
	const workshops = () => workshopStore(engine.db);
	const participants = () => participantStore(engine.db);
	const say = (...happenings: WorkshopHappening[]) => workshops().append('workshop-1', () => happenings);
	const join = (number: number, change = {}) =>
		participants().join(aParticipant(number, change), `hash-${number}`, someSettings());
	const submit = (number: number) =>
		participants().submit({ participant: aParticipant(number).id, round: 1, scores: scoresOf(number) });

	beforeEach(async () => {
		engine = await open();
		await workshops().open(aWorkshop(), someSettings());
	});

	describe('a workshop', () => {
		it('comes back as it was opened, with its first event', async () => {
			const whole = { ...aWorkshop(), settings: someSettings(), round: 0, closedAt: null };
			expect(await workshops().find('workshop-1')).toEqual(whole);
			expect(await workshops().events('workshop-1')).toEqual([
				{ type: 'workshop.opened', round: 1, ...someSettings(), seq: 1, at: expect.any(String) }
			]);
			expect(await workshops().find('nobody')).toBeNull();
			await workshops().open(
				aWorkshop({ id: 'workshop-2', code: 'AAAAAA', createdAt: '2026-11-24T08:00:00.000Z' }),
				someSettings()
			);
			expect((await workshops().list()).map(({ id }) => id)).toEqual(['workshop-2', 'workshop-1']);
		});

		it('is found by its code whatever the case', async () => {
			for (const code of ['K7M3XW', 'k7m3xw', 'k7M3Xw']) {
				expect(await workshops().findByCode(code)).toMatchObject({ id: 'workshop-1' });
			}
			expect(await workshops().findByCode('K7M3XX')).toBeNull();
		});

		it('shares its code with no other that is open, however many are opened at once', async () => {
			expect(await workshops().open(aWorkshop({ id: 'workshop-2', code: 'k7m3xw' }), someSettings())).toBe(false);
			expect(await workshops().find('workshop-2')).toBeNull();
			const opened = await Promise.all(
				numbers(8).map((number) =>
					workshops().open(aWorkshop({ id: `other-${number}`, code: 'CCCCCC' }), someSettings())
				)
			);
			expect(opened.filter(Boolean)).toHaveLength(1);
			await say(close);
			expect(await workshops().open(aWorkshop({ id: 'workshop-2' }), someSettings())).toBe(true);
			expect(await workshops().findByCode('K7M3XW')).toMatchObject({ id: 'workshop-2', closedAt: null });
			await workshops().remove('workshop-2');
			expect(await workshops().findByCode('K7M3XW')).toMatchObject({ id: 'workshop-1', closedAt: expect.any(String) });
		});

		it('is what has happened in it', async () => {
			await say({ type: 'workshop.opened', round: 1, ...someSettings({ title: 'Another', deleteOn: '2027-02-01' }) });
			expect(await workshops().find('workshop-1')).toMatchObject({ settings: { title: 'Another' }, round: 0 });
			await say(answering);
			expect(await workshops().find('workshop-1')).toMatchObject({ round: 1 });
			await say({ type: 'phase.moved', phase: 'result' }, { type: 'round.begun', round: 2 }, answering);
			expect(await workshops().find('workshop-1')).toMatchObject({ round: 2, closedAt: null });
			const [closed] = await say(close);
			expect(await workshops().find('workshop-1')).toMatchObject({ round: 2, closedAt: closed!.at });
		});

		it('is gone with everything about it when it is deleted, and no other is', async () => {
			await workshops().open(aWorkshop({ id: 'workshop-2', code: 'CCCCCC' }), someSettings());
			await join(1, { nickname: 'Zosia' });
			await join(2, { workshop: 'workshop-2' });
			await say(answering);
			await submit(1);
			await workshops().publish('workshop-1', () => [taken]);
			expect(await workshops().remove('workshop-1')).toBe(true);
			expect(await workshops().remove('workshop-1')).toBe(false);
			for (const table of ['workshop_event', 'workshop_picture', 'participant', 'submission'] as const) {
				expect(JSON.stringify(await engine.db.selectFrom(table).selectAll().execute())).not.toMatch(
					/workshop-1|participant-0001|Zosia/
				);
			}
			expect(await engine.db.selectFrom('leftover').selectAll().execute()).toHaveLength(1);
			expect(await participants().find('workshop-2', 'hash-2')).not.toBeNull();
			expect(await say(count(1))).toEqual([]);
			expect(await join(3)).toBe('unknown');
			expect(await submit(1)).toBe('unknown');
		});
	});

	describe('events', () => {
		it('are numbered without a hole, whoever adds at the same time', async () => {
			const stores = [workshops(), workshops()];
			const added = await Promise.all(
				numbers(60).map((number) => stores[number % 2]!.append('workshop-1', () => [count(number), count(0)]))
			);
			const events = await workshops().events('workshop-1');
			expect(events.map(({ seq }) => seq)).toEqual(numbers(121));
			expect(added.flat().sort((a, b) => a.seq - b.seq)).toEqual(events.slice(1));
			expect(added.every(([first, second]) => second!.seq === first!.seq + 1)).toBe(true);
		});

		it('come after those that are known', async () => {
			await say(count(1), count(2));
			expect((await workshops().events('workshop-1', 1)).map(({ seq }) => seq)).toEqual([2, 3]);
			expect(await workshops().events('workshop-1', 3)).toEqual([]);
			expect(await workshops().events('nobody')).toEqual([]);
		});

		it('are decided of what is there, while nobody else adds', async () => {
			await join(1);
			const decided = numbers(20).map(() =>
				workshops().append('workshop-1', ({ events, joined, finished }) => {
					expect([joined, finished]).toEqual([1, 0]);
					return events.length > 5 ? [] : [count(events.length)];
				})
			);
			await Promise.all(decided);
			const events = (await workshops().events('workshop-1')).slice(1);
			expect(events).toMatchObject(numbers(5).map((number) => ({ joined: number })));
		});

		it('are not added where deciding fails', async () => {
			const refusing = workshops().append('workshop-1', () => {
				throw new Error('refused');
			});
			await expect(refusing).rejects.toThrow('refused');
			expect((await say(count(1)))[0]?.seq).toBe(2);
		});
	});
});
