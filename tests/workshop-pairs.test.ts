import { describe, expect, it } from 'vitest';
import { leaveWorkshop } from '../src/lib/server/services/workshop/leave-workshop.ts';
import { makePairs, pairOf, setPairWish, type OwnPair } from '../src/lib/server/services/workshop/pairs.ts';
import { newSecret } from '../src/lib/server/services/secret-link.ts';
import { refused, WorkshopRoom } from './fixtures/workshop-room.ts';

const room = new WorkshopRoom();

/** Ahead in finance where the number is odd, and in process where it is even. */
const scores = (number: number) => ({
	finance: { score: number % 2 ? 80 : 40, se: 10 },
	process: { score: number % 2 ? 30 : 60, se: 10 }
});

const wish = async (secret: string, wants: boolean) => setPairWish(room.app, await room.present(secret), wants);

async function come(number: number, { wants = true, submits = true } = {}): Promise<string> {
	const secret = await room.enter(newSecret(), `name-${number}`);
	if (submits) await room.submit(secret, scores(number));
	if (wants) await wish(secret, true);
	return secret;
}

async function comeAll(count: number): Promise<string[]> {
	await room.move('answering');
	const secrets = [];
	for (let number = 1; number <= count; number += 1) secrets.push(await come(number));
	await room.move('result', 'reveal', 'discussion', 'plan');
	return secrets;
}

const make = () => makePairs(room.app, room.id, 'anna');
const own = async (secret: string) => (await pairOf(room.app, await room.present(secret))) as OwnPair | null;
async function partner(secrets: string[], secret: string): Promise<string> {
	const number = (await own(secret))!.number;
	for (const other of secrets) if (other !== secret && (await own(other))?.number === number) return other;
	throw new Error('alone');
}
const seen = async () => (await room.seen()).context.pairs?.pairs ?? null;

describe('making pairs', () => {
	it('puts together in the plan phase those who opted in and submitted', async () => {
		const secrets = await comeAll(6);
		const without = [await come(7, { wants: false }), await come(8, { submits: false })];
		expect(await make()).toEqual({ ok: true });
		const all = await Promise.all(secrets.map(own));
		expect(all.map((pair) => pair?.number).sort()).toEqual([1, 1, 2, 2, 3, 3]);
		for (const [index, pair] of all.entries()) {
			const isOdd = index % 2 === 0;
			expect(pair).toMatchObject({
				youHelp: isOdd ? 'finance' : 'process',
				theyHelp: isOdd ? 'process' : 'finance',
				nickname: expect.stringMatching(isOdd ? /^name-[246]$/ : /^name-[135]$/)
			});
		}
		expect(await Promise.all(without.map(own))).toEqual([null, null]);
		expect(await seen()).toBe(3);
		expect((await room.recorded()).at(-1)).toBe('workshop.pairs');
	});

	it('says nothing in the list of who is with whom, and no name in an anonymous workshop', async () => {
		await room.open({ isNamed: false });
		const secrets = await comeAll(5);
		await make();
		expect(await own(secrets[0]!)).toMatchObject({ nickname: null });
		const event = (await room.app.workshops.events(room.id)).at(-1);
		expect(event).toEqual({ type: 'pairs.made', round: 1, pairs: 2, seq: expect.any(Number), at: expect.any(String) });
	});

	it('is refused before the plan, after the close and below the smallest group', async () => {
		expect(await make()).toEqual(refused('state'));
		const secrets = await comeAll(4);
		await come(5, { submits: false });
		expect(await make()).toEqual(refused('too-few'));
		expect(await own(secrets[0]!)).toBeNull();
		await come(6);
		await room.steps({ type: 'workshop.closed' });
		expect(await make()).toEqual(refused('state'));
		expect(await makePairs(room.app, 'nobody', 'anna')).toEqual(refused('unknown'));
		expect(await seen()).toBeNull();
	});

	it('again is for newcomers, and leaves those made as they are', async () => {
		const secrets = await comeAll(6);
		await make();
		const before = await Promise.all(secrets.map(own));
		expect(await make()).toEqual({ ok: true });
		const { seq } = await room.seen();
		const newcomers = [await come(7), await come(8)];
		expect(await make()).toEqual({ ok: true });
		expect(await Promise.all(newcomers.map(own))).toMatchObject([{ number: 4 }, { number: 4 }]);
		expect(await Promise.all(secrets.map(own))).toEqual(before);
		expect((await room.seen()).seq).toBe(seq + 1);
		expect(await seen()).toBe(4);
	});

	it('takes a newcomer who is alone into one of the pairs', async () => {
		const secrets = await comeAll(6);
		await make();
		const late = await come(7);
		expect(await make()).toEqual({ ok: true });
		const pair = (await own(late))!;
		const theirs = (await Promise.all(secrets.map(own))).filter((one) => one?.number === pair.number);
		expect(theirs).toHaveLength(2);
		expect(pair.nickname).toMatch(/^name-\d, name-\d$/);
		expect(theirs.every((one) => one?.nickname?.includes('name-7'))).toBe(true);
		expect(await seen()).toBe(3);
	});

	it('tells the two anew in what they can help once a third is with them', async () => {
		await room.open({ smallest: 3 });
		await room.move('answering');
		const comeWith = async (finance: number, process: number, teams: number) => {
			const secret = await come(0, { submits: false });
			const all = Object.entries({ finance, process, teams }).map(([id, score]) => [id, { score, se: 10 }]);
			await room.submit(secret, Object.fromEntries(all));
			return secret;
		};
		const two = [await comeWith(80, 40, 60), await comeWith(40, 80, 40)];
		await comeWith(20, 20, 20);
		await comeWith(20, 20, 20);
		await room.move('result', 'reveal', 'discussion', 'plan');
		await make();
		expect(await Promise.all(two.map(own))).toMatchObject([
			{ youHelp: 'finance', theyHelp: 'process' },
			{ youHelp: 'process', theyHelp: 'finance' }
		]);
		const third = await comeWith(100, 30, 30);
		await make();
		const three = await Promise.all([...two, third].map(own));
		expect(new Set(three.map((pair) => pair!.number)).size).toBe(1);
		expect(three).toMatchObject([
			{ youHelp: 'teams', theyHelp: null },
			{ youHelp: 'process', theyHelp: 'finance' },
			{ youHelp: 'finance', theyHelp: 'process' }
		]);
	});

	it.each([
		['a pair and a three, two who come one by one', 5, [6, 7], [2, 2, 3]],
		['one three, one who comes', 3, [4], [2, 2]]
	])('leaves no newcomer alone: %s', async (_, count, late, sizes) => {
		await room.open({ smallest: 3 });
		const secrets = await comeAll(count);
		await make();
		for (const number of late) {
			secrets.push(await come(number));
			expect(await make()).toEqual({ ok: true });
		}
		const all = await Promise.all(secrets.map(own));
		const numbers = all.map((pair) => pair!.number);
		const sizeOf = (number: number) => numbers.filter((other) => other === number).length;
		expect([...new Set(numbers)].map(sizeOf).sort()).toEqual(sizes);
		expect(await seen()).toBe(sizes.length);
		// What each is told is of those whom they are with now.
		for (const pair of all) expect(pair!.nickname!.split(', ')).toHaveLength(sizeOf(pair!.number) - 1);
		const last = all.at(-1)!;
		expect([last.youHelp, last.theyHelp].sort()).toEqual(['finance', 'process']);
	});
});

describe('a pair', () => {
	it('is none any more when one opts out or leaves, and the room hears that something has changed', async () => {
		const secrets = await comeAll(6);
		await make();
		const [first] = secrets as [string];
		const others = await partner(secrets, first);
		expect(await wish(first, false)).toEqual({ ok: true });
		expect([await own(first), await own(others)]).toEqual([null, 'ended']);
		expect(await seen()).toBe(2);
		const second = secrets.find((secret) => secret !== first && secret !== others)!;
		const left = await partner(secrets, second);
		await leaveWorkshop(room.app, await room.present(second));
		expect(await own(left)).toBe('ended');
		expect(await seen()).toBe(1);
		// Both who were left and the newcomer are three, under a number that nobody else has.
		await come(7);
		expect(await make()).toEqual({ ok: true });
		const stayed = secrets.filter((secret) => secret !== second);
		const numbers = (await Promise.all(stayed.map(own))).map((pair) => pair?.number ?? null);
		expect(await partner(stayed, others)).toBe(left);
		expect(numbers.filter((number) => number === null)).toHaveLength(1);
		expect(new Set(numbers).size).toBe(3);
	});

	it('is for whoever asks for one before the workshop is closed, and can be given up after', async () => {
		const secrets = await comeAll(6);
		await make();
		await room.steps({ type: 'workshop.closed' });
		expect(await wish(secrets[0]!, true)).toEqual(refused('closed'));
		const left = await partner(secrets, secrets[0]!);
		expect(await wish(secrets[0]!, false)).toEqual({ ok: true });
		expect([await own(secrets[0]!), await own(left)]).toEqual([null, 'ended']);
		expect(await seen()).toBe(2);
		const another = secrets.find((secret) => secret !== secrets[0] && secret !== left)!;
		const present = await room.present(another);
		await leaveWorkshop(room.app, present);
		expect(await seen()).toBe(1);
		expect((await room.seen()).state).toBe('closed');
		expect(await setPairWish(room.app, present, false)).toEqual(refused('unknown'));
	});
});
