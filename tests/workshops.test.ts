import { describe, expect, it } from 'vitest';
import type { WorkshopSettings } from '../src/lib/flow/workshop/workshop-events.ts';
import { deleteWorkshop } from '../src/lib/server/services/workshop/delete-workshop.ts';
import { beforeJoining, enterWorkshop } from '../src/lib/server/live/enter-workshop.ts';
import { joinWorkshop, markOf, resumeWorkshop } from '../src/lib/server/services/workshop/join-workshop.ts';
import { leaveWorkshop } from '../src/lib/server/services/workshop/leave-workshop.ts';
import { lobbyNames } from '../src/lib/server/services/workshop/lobby-names.ts';
import { changeWorkshop } from '../src/lib/server/services/workshop/change-workshop.ts';
import { moveWorkshop } from '../src/lib/server/services/workshop/move-workshop.ts';
import { openWorkshop } from '../src/lib/server/services/workshop/open-workshop.ts';
import { publishCounts } from '../src/lib/server/services/workshop/publish-counts.ts';
import { submitScores } from '../src/lib/server/services/workshop/submit-scores.ts';
import { newSecret } from '../src/lib/server/services/secret-link.ts';
import { inMonths, refused, settings, WorkshopRoom } from './fixtures/workshop-room.ts';

const room = new WorkshopRoom();
/** What a page says that it told of a workshop as it is opened here. */
const told = markOf(settings());

/** A request of somebody with cookies of their own, at an address. */
function browser(address = '10.0.0.1') {
	const kept = new Map<string, { value: string; expires: Date | undefined }>();
	const cookies = {
		get: (name: string) => kept.get(name)?.value,
		set: (name: string, value: string, { expires }: { expires?: Date }) => kept.set(name, { value, expires }),
		delete: (name: string) => kept.delete(name)
	};
	const url = new URL('http://localhost/en/join');
	return { kept, event: { url, cookies, locals: { app: room.app }, getClientAddress: () => address } };
}

describe('opening', () => {
	it('gives a code to join by, and says everything that cannot be', async () => {
		expect(await room.app.workshops.findByCode(room.code)).toMatchObject({
			id: room.id,
			settings: settings(),
			limit: 1000
		});
		const unsound = { title: ' ', industry: 'mining', modules: ['core', 'other'], smallest: 4, confidence: 85 };
		const opened = await openWorkshop(room.app, { ...settings(), ...unsound, deleteOn: '2031-02-30' } as never, 'anna');
		const needs = ['title', 'industry', 'modules', 'smallest', 'confidence', 'deleteOn'];
		expect(opened).toEqual({ ok: false, needs });
		expect(await room.recorded()).toEqual(['workshop.open']);
	});

	it.each([
		['today', inMonths(0), false],
		['in twelve months', inMonths(12), true],
		['in thirteen', inMonths(13), false]
	])('with deletion %s', async (_, deleteOn, isSound) => {
		expect(await openWorkshop(room.app, settings({ deleteOn }), 'anna')).toMatchObject({ ok: isSound });
	});

	it('is for some competencies too, and not for none', async () => {
		expect(await openWorkshop(room.app, settings({ modules: ['deep:finance'] }), 'anna')).toMatchObject({ ok: true });
		for (const modules of [[], ['facts']]) {
			expect(await openWorkshop(room.app, settings({ modules }), 'anna')).toEqual({ ok: false, needs: ['modules'] });
		}
	});
});

describe('joining', () => {
	it('lets in by the code as it may be typed, late ones too, and nobody once it is closed', async () => {
		const typed = ` ${room.code.slice(0, 3).toLowerCase()}-${room.code.slice(3)}`;
		const joined = await joinWorkshop(room.app, {
			code: typed,
			secret: newSecret(),
			nickname: ' Zoś\u0000ia\n ',
			told
		});
		expect(joined).toMatchObject({
			ok: true,
			workshop: { id: room.id },
			participant: { nickname: 'Zoś ia', rounds: [], workshop: room.id }
		});
		await room.move('answering', 'result', 'reveal', 'discussion', 'plan');
		expect(await room.enter()).toHaveLength(43);
		await room.steps({ type: 'workshop.closed' });
		expect(await room.enter()).toBe('closed');
	});

	it('says what is unknown', async () => {
		expect(await joinWorkshop(room.app, { code: '222222', secret: newSecret(), told })).toEqual(refused('unknown'));
		expect(await joinWorkshop(room.app, { code: 'no code', secret: newSecret(), told })).toEqual(refused('unknown'));
		// What can be guessed opens nothing, and is not even kept.
		expect(await joinWorkshop(room.app, { code: room.code, secret: '', told })).toEqual(refused('unknown'));
		expect(await joinWorkshop(room.app, { code: room.code, secret: 'guessed', told })).toEqual(refused('unknown'));
	});

	it('takes a phone that comes again for the same person, in a full and in a closed workshop', async () => {
		await room.open({}, 2);
		const secret = await room.enter();
		const before = await resumeWorkshop(room.app, room.id, secret);
		await room.enter();
		expect(await room.enter()).toBe('full');
		expect(await room.enter(secret)).toBe(secret);
		await room.move('answering');
		await room.submit(secret);
		await room.steps({ type: 'workshop.closed' });
		expect(await room.enter(secret)).toBe(secret);
		expect(await resumeWorkshop(room.app, room.id, secret)).toEqual({ ...before, rounds: [1] });
		expect(await resumeWorkshop(room.app, room.id, newSecret())).toBeNull();
		expect(await publishCounts(room.app, room.id)).toEqual([]);
	});

	it('is under what was told and nothing else, also where the host changes it in that moment', async () => {
		const join = (mark: string, secret = newSecret()) =>
			joinWorkshop(room.app, { code: room.code, secret, told: mark });
		const change = settings({ smallest: 3, isNamed: false });
		await changeWorkshop(room.app, room.id, change, 'anna');
		for (const mark of [told, '', 'true']) expect(await join(mark)).toEqual(refused('changed'));
		const { participants } = room.app;
		const one = { id: 'one', workshop: room.id, nickname: '' };
		expect(await participants.join(one, 'token', settings())).toBe('changed');
		const secret = newSecret();
		expect(await join(markOf(change), secret)).toMatchObject({ ok: true });
		// Whoever is in stays in, whatever their page said.
		expect(await join(told, secret)).toMatchObject({ ok: true });
		await room.steps({ type: 'workshop.closed' });
		expect(await join(told)).toEqual(refused('closed'));
	});

	it('has the phone keep what it is known by until the day that holds now', async () => {
		const { event, kept } = browser();
		const cookie = () => kept.get(`workshop-${room.code}`)!;
		await beforeJoining(event, room.code);
		const { value } = cookie();
		const deleteOn = inMonths(2);
		const change = settings({ deleteOn });
		await changeWorkshop(room.app, room.id, change, 'anna');
		expect(await enterWorkshop(event, { code: room.code, told: markOf(change) })).toMatchObject({ ok: true });
		expect(cookie()).toEqual({ value, expires: new Date(`${deleteOn}T23:59:59Z`) });
	});

	it('needs a browser that keeps what it was given, and says so of no code that is wrong', async () => {
		const { event, kept } = browser();
		const enter = (code = room.code) => enterWorkshop(event, { code, told });
		expect(await enter('222222')).toEqual(refused('unknown'));
		expect(await enter()).toEqual(refused('cookies'));
		kept.clear();
		expect(await enter()).toEqual(refused('cookies'));
		expect(await enter()).toMatchObject({ ok: true });
		kept.clear();
		await room.steps({ type: 'workshop.closed' });
		expect(await enter()).toEqual(refused('closed'));
	});

	it('is so many a minute from one network, and whoever is in comes back', async () => {
		const enter = async (address: string) => {
			const { event } = browser(address);
			await beforeJoining(event, room.code);
			const entered = await enterWorkshop(event, { code: room.code, told });
			return { event, as: entered.ok ? 'in' : entered.reason };
		};
		const [first, ...others] = await Promise.all(Array.from({ length: 310 }, () => enter('10.0.0.2')));
		expect(others.filter(({ as }) => as === 'in')).toHaveLength(299);
		expect(others.filter(({ as }) => as === 'crowd')).toHaveLength(10);
		expect(await enterWorkshop(first!.event, { code: room.code, told })).toMatchObject({ ok: true });
		expect((await enter('10.0.0.3')).as).toBe('in');
		await room.open();
		expect((await enter('10.0.0.2')).as).toBe('in');
	});

	it('is by a secret that is kept nowhere', async () => {
		const secret = await room.enter();
		const kept = await room.app.workshops.events(room.id);
		expect(JSON.stringify(kept)).not.toContain(secret);
		const participant = await resumeWorkshop(room.app, room.id, secret);
		expect(JSON.stringify(participant)).not.toContain(secret);
		expect(JSON.stringify(kept)).not.toContain(participant!.id);
	});

	it('names people in a named workshop alone, and to the host while they are in the lobby', async () => {
		await room.enter(newSecret(), 'Søren');
		await room.enter(newSecret(), 'Anna');
		await room.enter();
		expect(await lobbyNames(room.app, room.id)).toEqual(['Anna', 'Søren']);
		await room.move('answering');
		expect(await lobbyNames(room.app, room.id)).toEqual([]);
		await room.open({ isNamed: false });
		const secret = await room.enter(newSecret(), 'Søren');
		expect(await resumeWorkshop(room.app, room.id, secret)).toMatchObject({ nickname: '' });
		expect(await lobbyNames(room.app, room.id)).toEqual([]);
		expect(await room.app.participants.nicknames(room.id)).toEqual([]);
	});

	it('cuts a nickname to what has a place, between two letters', async () => {
		const secret = await room.enter(newSecret(), '👩🏽‍💼'.repeat(3) + 'ż'.repeat(60));
		const { nickname } = (await resumeWorkshop(room.app, room.id, secret))!;
		expect([...nickname]).toHaveLength(40);
		expect(nickname.isWellFormed()).toBe(true);
	});
});

describe('the host', () => {
	it('moves the room one step on or back, and twice is once', async () => {
		expect(await room.move('answering', 'result', 'reveal', 'result', 'answering')).toEqual({ ok: true });
		expect(await room.move('answering')).toEqual({ ok: true });
		expect((await room.seen()).seq).toBe(6);
		expect(await room.move('plan')).toEqual(refused('state'));
		expect(await room.move('lobby')).toEqual(refused('state'));
		expect(await moveWorkshop(room.app, 'nobody', { type: 'workshop.closed' }, 'anna')).toEqual(refused('unknown'));
	});

	it('has two screens that press at once, and the room moves once', async () => {
		const pressed = await Promise.all([room.move('answering'), room.move('answering'), room.move('answering')]);
		expect(pressed).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
		expect(await room.seen()).toMatchObject({ seq: 2, state: 'answering' });
	});

	it('closes once, and nothing comes after', async () => {
		expect(await room.steps({ type: 'workshop.closed' }, { type: 'workshop.closed' })).toEqual({ ok: true });
		expect(await room.move('answering')).toEqual(refused('state'));
		expect(await room.recorded()).toEqual(['workshop.open', 'workshop.close']);
	});

	it('changes settings until somebody has joined', async () => {
		const change = (part: Partial<WorkshopSettings>) => changeWorkshop(room.app, room.id, settings(part), 'anna');
		expect(await change({ smallest: 3, title: 'Another' })).toEqual({ ok: true });
		expect((await room.seen()).context.settings).toEqual(settings({ smallest: 3, title: 'Another' }));
		expect(await room.app.workshops.find(room.id)).toMatchObject({ settings: { title: 'Another' } });
		expect(await change({ title: '' })).toEqual({ ok: false, reason: 'needs', needs: ['title'] });
		// Nobody has been told of them yet, and they are there.
		await room.enter();
		expect(await change({ smallest: 5 })).toEqual(refused('locked'));
		expect(await changeWorkshop(room.app, 'nobody', settings(), 'anna')).toEqual(refused('unknown'));
		expect(await room.recorded()).toEqual(['workshop.open', 'workshop.change']);
	});

	it('changes none once the room was told that somebody is there, also when they have left', async () => {
		const secret = await room.enter();
		await publishCounts(room.app, room.id);
		await leaveWorkshop(room.app, await room.present(secret));
		await publishCounts(room.app, room.id);
		expect((await room.seen()).context).toMatchObject({ joined: 0, wasJoined: true });
		expect(await changeWorkshop(room.app, room.id, settings(), 'anna')).toEqual(refused('locked'));
	});

	it('changes no settings after the lobby, joined or not', async () => {
		await room.move('answering');
		expect(await changeWorkshop(room.app, room.id, settings({ title: 'Another' }), 'anna')).toEqual(refused('locked'));
	});

	it('tells the room how many they are where that has changed', async () => {
		const secrets = [await room.enter(), await room.enter()];
		expect(await publishCounts(room.app, room.id)).toMatchObject([{ joined: 2, finished: 0 }]);
		expect(await publishCounts(room.app, room.id)).toEqual([]);
		await room.move('answering');
		await room.submit(secrets[0]!);
		expect(await publishCounts(room.app, room.id)).toMatchObject([{ joined: 2, finished: 1 }]);
		await room.move('result');
		await room.steps({ type: 'round.begun', round: 2 });
		expect(await publishCounts(room.app, room.id)).toMatchObject([{ joined: 2, finished: 0 }]);
		await leaveWorkshop(room.app, await room.present(secrets[0]!));
		expect(await publishCounts(room.app, room.id)).toMatchObject([{ joined: 1, finished: 0 }]);
		expect(await publishCounts(room.app, 'nobody')).toEqual([]);
	});
});

it('is gone when it is deleted', async () => {
	const secret = await room.enter();
	const present = await room.present(secret);
	expect(await deleteWorkshop(room.app, room.id, 'anna')).toBe(true);
	expect(await deleteWorkshop(room.app, room.id, 'anna')).toBe(false);
	expect(await joinWorkshop(room.app, { code: room.code, secret, told })).toEqual(refused('unknown'));
	expect(await submitScores(room.app, present, { round: 1, scores: { leadership: { score: 50, se: 10 } } })).toEqual(
		refused('unknown')
	);
	expect(await room.move('answering')).toEqual(refused('unknown'));
	expect(await lobbyNames(room.app, room.id)).toEqual([]);
	expect(await room.recorded()).toEqual(['workshop.open', 'workshop.delete']);
});
