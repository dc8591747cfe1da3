import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkshopHappening } from '../../src/lib/flow/workshop/workshop-events.ts';
import type { Paired, Willing } from '../../src/lib/server/ports/pairs.ts';
import type { Engine } from '../../src/lib/server/stores/engine.ts';
import { pairStore } from '../../src/lib/server/stores/pair-store.ts';
import { participantStore } from '../../src/lib/server/stores/participant-store.ts';
import { workshopStore } from '../../src/lib/server/stores/workshop-store.ts';
import { onBothEngines } from './engines.ts';
import { aParticipant, aWorkshop, scoresOf, someSettings } from './workshop.ts';

const idOf = (number: number) => aParticipant(number).id;
const paired = (number: number, pair: number, change: Partial<Paired> = {}): Paired => ({
	...{ id: idOf(number), pair, youHelp: 'finance', theyHelp: null },
	...change
});
const made: WorkshopHappening = { type: 'pairs.made', round: 1, pairs: 1 };

onBothEngines('pairs', (open) => {
	let engine: Engine;
	const pairs = () => pairStore(engine.db);
	const participants = () => participantStore(engine.db);
	const say = (...happenings: WorkshopHappening[]) => workshopStore(engine.db).append('workshop-1', () => happenings);
	const submit = (number: number, round = 1) =>
		participants().submit({ participant: idOf(number), round, scores: scoresOf(10 * round + number) });
	const pair = (...all: Paired[]) => pairs().change('workshop-1', () => ({ paired: all, happenings: [] }));

	async function willing(): Promise<Willing[]> {
		let seen: Willing[] = [];
		await pairs().change('workshop-1', (_, those) => {
			seen = those;
			return { paired: [], happenings: [] };
		});
		return seen;
	}

	beforeEach(async () => {
		engine = await open();
		await workshopStore(engine.db).open(aWorkshop(), someSettings());
		for (const number of [1, 2, 3, 4]) {
			const nickname = ['', 'Zoś', '', 'Ær'][number - 1]!;
			await participants().join(aParticipant(number, { nickname }), `hash-${number}`, someSettings());
		}
		await say({ type: 'phase.moved', phase: 'answering' });
		for (const number of [3, 1, 2]) await submit(number);
	});

	it('are among those who opted in and have submitted, by their last scores', async () => {
		expect(await willing()).toEqual([]);
		for (const number of [4, 2, 1]) expect(await pairs().wish(idOf(number))).toBe(true);
		expect(await pairs().wish('nobody')).toBe(false);
		expect(await participants().find('workshop-1', 'hash-2')).toMatchObject({ wantsPair: true });
		expect(await participants().find('workshop-1', 'hash-3')).toMatchObject({ wantsPair: false });
		await say({ type: 'phase.moved', phase: 'result' }, { type: 'round.begun', round: 2 });
		await submit(2, 2);
		expect(await willing()).toEqual([
			{ id: idOf(1), pair: null, scores: scoresOf(11) },
			{ id: idOf(2), pair: null, scores: scoresOf(22) }
		]);
	});

	describe('that are made', () => {
		beforeEach(async () => {
			for (const number of [1, 2, 3]) await pairs().wish(idOf(number));
			await pair(paired(1, 7), paired(2, 7, { youHelp: null, theyHelp: 'finance' }));
		});

		it('are read by each of the two, with what they gave of themselves', async () => {
			expect(await pairs().of(idOf(1))).toEqual({
				number: 7,
				nicknames: ['Zoś'],
				youHelp: 'finance',
				theyHelp: null
			});
			expect(await pairs().of(idOf(2))).toEqual({ number: 7, nicknames: [], youHelp: null, theyHelp: 'finance' });
			expect(await pairs().of(idOf(3))).toBeNull();
			expect(await pairs().of('nobody')).toBeNull();
			expect((await willing()).map((one) => one.pair)).toEqual([7, 7, null]);
		});

		it('have ended for the other when one wants none, or leaves', async () => {
			await pairs().giveUp('workshop-1', idOf(1));
			expect(await pairs().of(idOf(1))).toBeNull();
			expect(await pairs().of(idOf(2))).toBe('ended');
			expect(await willing()).toMatchObject([
				{ id: idOf(2), pair: null },
				{ id: idOf(3), pair: null }
			]);
			await pair(paired(2, 8), paired(3, 8));
			expect(await pairs().of(idOf(3))).toMatchObject({ number: 8, nicknames: ['Zoś'] });
			await participants().leave('workshop-1', idOf(2));
			expect(await pairs().of(idOf(3))).toBe('ended');
		});

		it('of three are a pair when one has gone', async () => {
			await submit(4);
			await pairs().wish(idOf(4));
			await pair(paired(4, 7));
			expect(await pairs().of(idOf(1))).toMatchObject({ nicknames: ['Zoś', 'Ær'].sort() });
			await pairs().giveUp('workshop-1', idOf(2));
			expect(await pairs().of(idOf(1))).toMatchObject({ number: 7, nicknames: ['Ær'] });
		});

		it('have nobody in them from another workshop', async () => {
			await workshopStore(engine.db).open(aWorkshop({ id: 'workshop-2', code: 'CCCCCC' }), someSettings());
			await participants().join(aParticipant(9, { workshop: 'workshop-2', nickname: 'Other' }), 'hash', someSettings());
			await pairs().wish(idOf(9));
			await pairs().change('workshop-2', () => ({ paired: [paired(9, 7)], happenings: [] }));
			expect(await pairs().of(idOf(9))).toBe('ended');
			expect(await pairs().of(idOf(1))).toMatchObject({ nicknames: ['Zoś'] });
		});
	});

	it('that end say so to whoever is left, and only to them, all or nothing', async () => {
		const told = async () =>
			(await workshopStore(engine.db).events('workshop-1', 2)).map((event) => 'pairs' in event && event.pairs);
		await submit(4);
		for (const number of [1, 2, 3, 4]) await pairs().wish(idOf(number));
		await pair(paired(1, 1), paired(2, 1), paired(3, 2), paired(4, 2));
		expect(await pairs().giveUp('workshop-2', idOf(1))).toBe(false);
		expect(await pairs().giveUp('workshop-1', 'nobody')).toBe(false);
		expect(await told()).toEqual([]);
		expect(await pairs().giveUp('workshop-1', idOf(1))).toBe(true);
		expect(await told()).toEqual([1]);
		// Nobody is left of it who would have to hear.
		for (const number of [1, 2]) expect(await pairs().giveUp('workshop-1', idOf(number))).toBe(true);
		expect(await told()).toEqual([1]);
		await participants().leave('workshop-1', idOf(3));
		await participants().leave('workshop-1', idOf(4));
		expect(await told()).toEqual([1, 0]);
	});

	it.each([
		['gives up as', 'giveUp', true],
		['gives up after', 'giveUp', false],
		['leaves as', 'leave', true],
		['leaves after', 'leave', false]
	] as const)('end with their event, where somebody %s they are made', async (_, how, isFirst) => {
		const stores = { ...pairs(), ...participants() };
		for (const number of [1, 2]) await pairs().wish(idOf(number));
		const go = () => stores[how]('workshop-1', idOf(1));
		const make = () =>
			stores.change('workshop-1', (_, those) =>
				those.length < 2 ? { paired: [], happenings: [] } : { paired: [paired(1, 1), paired(2, 1)], happenings: [made] }
			);
		await Promise.all((isFirst ? [go, make] : [make, go]).map((begin) => begin()));
		const types = (await workshopStore(engine.db).events('workshop-1', 2)).map(({ type }) => type);
		const isEnded = (await pairs().of(idOf(2))) === 'ended';
		expect(types).toEqual(isEnded ? ['pairs.made', 'pairs.changed'] : []);
	});

	it('are decided with their event, all or nothing, by one at a time', async () => {
		for (const number of [1, 2]) await pairs().wish(idOf(number));
		const refusing = pairs().change('workshop-1', () => {
			throw new Error('refused');
		});
		await expect(refusing).rejects.toThrow('refused');
		const decided = [1, 2, 3].map(() =>
			pairStore(engine.db).change('workshop-1', ({ joined, finished }, those) => {
				expect([joined, finished]).toEqual([4, 3]);
				if (those.some((one) => one.pair !== null)) return { paired: [], happenings: [] };
				return { paired: [paired(1, 1), paired(2, 1)], happenings: [made] };
			})
		);
		expect((await Promise.all(decided)).flat()).toMatchObject([{ ...made, seq: 3 }]);
		const { change } = pairs();
		expect(await change('nobody', () => ({ paired: [paired(1, 2)], happenings: [made] }))).toEqual([]);
		expect(await pairs().of(idOf(1))).toMatchObject({ number: 1 });
	});
});
