import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkshopHappening } from '../../src/lib/flow/workshop/workshop-events.ts';
import type { Cohort } from '../../src/lib/server/ports/workshops.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { participantStore } from '../../src/lib/server/stores/participant-store.ts';
import { workshopStore } from '../../src/lib/server/stores/workshop-store.ts';
import { onBothEngines } from './engines.ts';
import { aParticipant, aWorkshop, scoresOf, someSettings } from './workshop.ts';

const answering: WorkshopHappening = { type: 'phase.moved', phase: 'answering' };
const close: WorkshopHappening = { type: 'workshop.closed' };
const taken: WorkshopHappening = { type: 'picture.taken', round: 1, n: 3, pictures: {} };
const numbers = (length: number) => Array.from({ length }, (_, index) => index + 1);

onBothEngines('participants', (open) => {
	let engine: Engine;
	const workshops = () => workshopStore(engine.db);
	const participants = () => participantStore(engine.db);
	const say = (...happenings: WorkshopHappening[]) => workshops().append('workshop-1', () => happenings);
	const join = (number: number, change = {}) =>
		participants().join(aParticipant(number, change), `hash-${number}`, someSettings());
	const submit = (number: number, round = 1) =>
		participants().submit({ participant: aParticipant(number).id, round, scores: scoresOf(number) });

	/** What a picture would be taken from, and what one counts that is taken. */
	async function look(happenings: WorkshopHappening[] = []): Promise<Cohort> {
		let seen: Cohort | undefined;
		await workshops().publish('workshop-1', (_, cohort) => {
			seen = cohort;
			return happenings;
		});
		return seen!;
	}

	beforeEach(async () => {
		engine = await open();
		await workshops().open(aWorkshop(), someSettings());
	});

	describe('participants', () => {
		it('come back by what they hold, and only into their workshop', async () => {
			expect(await join(1, { nickname: 'Søren' })).toBe('joined');
			expect(await participants().find('workshop-1', 'hash-1')).toEqual({
				...aParticipant(1, { nickname: 'Søren' }),
				rounds: [],
				wantsPair: false
			});
			expect(await participants().find('workshop-1', 'hash-2')).toBeNull();
			expect(await participants().find('workshop-2', 'hash-1')).toBeNull();
			expect(await participants().nicknames('workshop-1')).toEqual(['Søren']);
			expect(await participants().present('workshop-1')).toEqual([aParticipant(1).id]);
			expect(await participants().present('workshop-2')).toEqual([]);
		});

		it('who join twice are one, and who they were', async () => {
			const store = participants();
			const twice = [1, 2].map((number) => store.join(aParticipant(number), 'hash', someSettings()));
			expect((await Promise.all(twice)).sort()).toEqual(['joined', 'known']);
			expect(await participants().join(aParticipant(3, { nickname: 'Other' }), 'hash', someSettings())).toBe('known');
			expect(await participants().find('workshop-1', 'hash')).toMatchObject({ nickname: '' });
		});

		it('are never more than the limit, however many come at once', async () => {
			await workshops().open(aWorkshop({ id: 'small', code: 'CCCCCC', limit: 30 }), someSettings());
			const stores = [participants(), participants()];
			const joined = await Promise.all(
				numbers(50).map((number) =>
					stores[number % 2]!.join(aParticipant(number, { workshop: 'small' }), `${number}`, someSettings())
				)
			);
			expect(joined.filter((is) => is === 'joined')).toHaveLength(30);
			expect(joined.filter((is) => is === 'full')).toHaveLength(20);
			const first = joined.indexOf('joined') + 1;
			expect(await participants().join(aParticipant(99, { workshop: 'small' }), `${first}`, someSettings())).toBe(
				'known'
			);
			expect(await participants().leave('small', aParticipant(first).id)).toBe(true);
			expect(await participants().join(aParticipant(99, { workshop: 'small' }), '99', someSettings())).toBe('joined');
		});

		it('come at any time until the workshop is closed, and whoever was there comes back after', async () => {
			await say(answering, { type: 'phase.moved', phase: 'result' });
			expect(await join(1)).toBe('joined');
			await say(close);
			expect(await join(2)).toBe('closed');
			expect(await join(1)).toBe('known');
		});
	});

	describe('submissions', () => {
		beforeEach(async () => {
			for (const number of numbers(6)) await join(number);
			await say(answering);
		});

		it('count once, however often they are sent, and the first one stands', async () => {
			const store = participants();
			const send = (number: number) =>
				store.submit({ participant: aParticipant(1).id, round: 1, scores: scoresOf(number) });
			expect((await Promise.all([send(10), send(20), send(30)])).sort()).toEqual(['kept', 'known', 'known']);
			expect(await send(40)).toBe('known');
			expect(await participants().find('workshop-1', 'hash-1')).toMatchObject({ rounds: [1] });
			const { submissions } = await look();
			expect(submissions).toEqual([{ participant: aParticipant(1).id, round: 1, scores: scoresOf(10) }]);
		});

		it('that come together from many are all kept', async () => {
			const stores = [participants(), participants()];
			await Promise.all(
				numbers(300).map((number) =>
					stores[number % 2]!.join(aParticipant(100 + number), `hash-${100 + number}`, someSettings())
				)
			);
			const kept = await Promise.all(
				numbers(300).map((number) =>
					stores[number % 2]!.submit({ participant: aParticipant(100 + number).id, round: 1, scores: scoresOf(number) })
				)
			);
			expect(kept.every((is) => is === 'kept')).toBe(true);
			const { submissions } = await look();
			expect(submissions.map(({ scores }) => scores)).toEqual(numbers(300).map(scoresOf));
		});

		it('are taken of the round that is answered, also after its picture, until the workshop is closed', async () => {
			expect(await submit(1, 2)).toBe('early');
			await say({ type: 'phase.moved', phase: 'result' }, { type: 'phase.moved', phase: 'reveal' }, taken);
			// What is revealed of this round does not end it.
			expect(await submit(1)).toBe('kept');
			await say({ type: 'round.begun', round: 2 });
			expect(await submit(2)).toBe('late');
			expect(await submit(1)).toBe('known');
			expect(await submit(1, 2)).toBe('kept');
			await say(close);
			expect(await submit(2, 2)).toBe('closed');
			expect(await submit(2)).toBe('closed');
			expect(await submit(1, 2)).toBe('known');
			expect((await look()).submissions.map(({ round }) => round)).toEqual([1, 2]);
			expect(await submit(77)).toBe('unknown');
		});

		it('are not taken in the lobby', async () => {
			await workshops().open(aWorkshop({ id: 'workshop-2', code: 'CCCCCC' }), someSettings());
			await join(70, { workshop: 'workshop-2' });
			expect(await submit(70)).toBe('early');
		});

		it('are gone when their participant leaves', async () => {
			await submit(1);
			await submit(2);
			expect(await participants().leave('workshop-2', aParticipant(1).id)).toBe(false);
			expect(await participants().leave('workshop-1', aParticipant(1).id)).toBe(true);
			expect(await participants().leave('workshop-1', aParticipant(1).id)).toBe(false);
			expect(await participants().find('workshop-1', 'hash-1')).toBeNull();
			expect((await look()).submissions.map(({ participant }) => participant)).toEqual([aParticipant(2).id]);
			expect(await engine.db.selectFrom('leftover').selectAll().execute()).toHaveLength(1);
			expect(await join(1)).toBe('joined');
			expect(await participants().find('workshop-1', 'hash-1')).toMatchObject({ rounds: [] });
		});
	});

	describe('a picture', () => {
		const idsOf = (...some: number[]) => some.map((number) => aParticipant(number).id);

		beforeEach(async () => {
			for (const number of numbers(6)) await join(number);
			await say(answering);
			for (const number of [3, 1, 2]) await submit(number);
		});

		it('counts those who had submitted when it was taken, and is remembered with them', async () => {
			expect((await look()).published).toEqual([]);
			await look([taken]);
			await submit(4);
			await submit(6);
			expect((await look()).published).toEqual([{ round: 1, batches: [idsOf(1, 2, 3)], hasWithdrawn: false }]);
			await look([taken]);
			expect((await look()).published).toEqual([
				{ round: 1, batches: [idsOf(1, 2, 3), idsOf(4, 6)], hasWithdrawn: false }
			]);
			// One that adds nobody is the same once more.
			await look([taken]);
			expect((await look()).published[0]?.batches).toHaveLength(2);
			expect((await workshops().events('workshop-1')).map(({ type }) => type).slice(2)).toEqual([
				'picture.taken',
				'picture.taken',
				'picture.taken'
			]);
		});

		it('tells that somebody whom it counts has left, and not of others', async () => {
			await look([taken]);
			await submit(4);
			await participants().leave('workshop-1', aParticipant(4).id);
			expect((await look()).published).toEqual([{ round: 1, batches: [idsOf(1, 2, 3)], hasWithdrawn: false }]);
			await participants().leave('workshop-1', aParticipant(2).id);
			expect((await look()).published).toEqual([{ round: 1, batches: [idsOf(1, 3)], hasWithdrawn: true }]);
		});

		it('is remembered round by round', async () => {
			await look([taken]);
			await say({ type: 'phase.moved', phase: 'result' }, { type: 'round.begun', round: 2 });
			await submit(1, 2);
			await look([{ ...taken, round: 2 } as WorkshopHappening]);
			const { submissions, published } = await look();
			expect(published).toEqual([
				{ round: 1, batches: [idsOf(1, 2, 3)], hasWithdrawn: false },
				{ round: 2, batches: [idsOf(1)], hasWithdrawn: false }
			]);
			expect(submissions).toHaveLength(4);
		});

		it('is not taken while somebody leaves: it has them whole, or not at all', async () => {
			const [cohort] = await Promise.all([look([taken]), participants().leave('workshop-1', aParticipant(1).id)]);
			const [published] = (await look()).published;
			expect(published).toEqual({ round: 1, batches: [idsOf(2, 3)], hasWithdrawn: cohort.submissions.length > 2 });
		});
	});
});
