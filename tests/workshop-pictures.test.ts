import { beforeEach, describe, expect, it } from 'vitest';
import { resumeWorkshop } from '../src/lib/server/services/workshop/join-workshop.ts';
import { leaveWorkshop } from '../src/lib/server/services/workshop/leave-workshop.ts';
import type { HostStep } from '../src/lib/server/services/workshop/move-workshop.ts';
import { publishPicture, type TakePicture } from '../src/lib/server/services/workshop/publish-picture.ts';
import { submitScores } from '../src/lib/server/services/workshop/submit-scores.ts';
import { answers, refused, WorkshopRoom } from './fixtures/workshop-room.ts';

const room = new WorkshopRoom();

describe('submitting', () => {
	let secret: string;
	beforeEach(async () => {
		secret = await room.enter();
		await room.move('answering');
	});

	it('counts once, whichever phase the room is in, and the first one stands', async () => {
		await room.move('result', 'reveal', 'discussion');
		expect(await room.submit(secret)).toEqual({ ok: true });
		expect(await room.submit(secret, { finance: { score: 1, se: 1 } })).toEqual({ ok: true });
		expect(await resumeWorkshop(room.app, room.id, secret)).toMatchObject({ rounds: [1] });
		await room.app.workshops.publish(room.id, (_, { submissions }) => {
			expect(submissions).toEqual([{ participant: expect.any(String), round: 1, scores: answers }]);
			return [];
		});
	});

	it('ends with the workshop, but for what had arrived', async () => {
		const other = await room.enter();
		await room.submit(secret);
		await room.steps({ type: 'workshop.closed' });
		expect(await room.submit(secret)).toEqual({ ok: true });
		expect(await room.submit(other)).toEqual(refused('closed'));
	});

	it('is of the round that is answered, by somebody who is there', async () => {
		expect(await room.submit(secret, answers, 2)).toEqual(refused('early'));
		await room.submit(secret);
		await room.move('result');
		await room.steps({ type: 'round.begun', round: 2 });
		const late = await room.enter();
		expect(await room.submit(late)).toEqual(refused('late'));
		expect(await room.submit(secret)).toEqual({ ok: true });
		expect(await room.submit(late, answers, 2)).toEqual({ ok: true });
		const present = await room.present(secret);
		await leaveWorkshop(room.app, present);
		expect(await submitScores(room.app, present, { round: 1, scores: answers })).toEqual(refused('unknown'));
	});

	it.each([
		['nothing', null],
		['no score at all', {}],
		['a list', [1]],
		['a competency that there is not', { skill: { score: 1, se: 1 } }],
		['what every object has', { constructor: { score: 1, se: 1 } }],
		['a score above the scale', { finance: { score: 100.1, se: 1 } }],
		['a score below it', { finance: { score: -1, se: 1 } }],
		['no number', { finance: { score: '50', se: 1 } }],
		['not a number', { finance: { score: NaN, se: 1 } }],
		['no standard error', { finance: { score: 50 } }],
		['a standard error of nothing', { finance: { score: 50, se: 0 } }],
		['a standard error below nothing', { finance: { score: 50, se: -1 } }],
		['one without end', { finance: { score: 50, se: Infinity } }],
		['more than scores', { finance: { score: 50, se: 1, answers: { a: 1 } } }],
		['somebody', { finance: null }]
	])('of %s is refused', async (_, scores) => {
		expect(await room.submit(secret, scores)).toEqual(refused('scores'));
		expect(await resumeWorkshop(room.app, room.id, secret)).toMatchObject({ rounds: [] });
	});

	it.each([0, 3, 1.5, '1', null])('for round %j is refused', async (round) => {
		expect(await room.submit(secret, answers, round)).toEqual(refused('scores'));
	});

	it('is of what the workshop asks about', async () => {
		await room.open({ modules: ['deep:finance'] });
		secret = await room.enter();
		await room.move('answering');
		expect(await room.submit(secret)).toEqual(refused('scores'));
		expect(await room.submit(secret, { finance: answers.finance })).toEqual({ ok: true });
	});
});

describe('the picture', () => {
	/** Says whom it was handed, from two people on. */
	const whole: TakePicture = (submissions, published, { round, settings: { smallest } }) => {
		const n = submissions.filter((submission) => submission.round === round).length;
		const before = published.find((one) => one.round === round)?.batches.map((batch) => batch.length) ?? [];
		return n < 2 ? { reason: 'too-few' } : { n, pictures: { finance: { n, before, smallest } as never } };
	};
	const reveal = (competency: string, round = 1): HostStep => ({ type: 'competency.revealed', round, competency });
	const people: string[] = [];

	beforeEach(async () => {
		people.splice(0);
		for (let number = 0; number < 4; number += 1) people.push(await room.enter());
		await room.move('answering');
	});

	it('is taken where the room looks at itself, of those who have submitted', async () => {
		await room.submit(people[0]!);
		expect(await publishPicture(room.app, room.id, whole)).toEqual(refused('state'));
		await room.move('result', 'reveal');
		expect(await publishPicture(room.app, room.id, whole)).toEqual(refused('too-few'));
		expect((await room.seen()).context.taken).toEqual({});
		await room.submit(people[1]!);
		expect(await publishPicture(room.app, room.id, whole)).toEqual({ ok: true });
		const pictures = { finance: { n: 2, before: [], smallest: 5 } };
		expect((await room.seen()).context.taken).toEqual({ 1: { n: 2, pictures } });
		expect(await publishPicture(room.app, 'nobody', whole)).toEqual(refused('unknown'));
	});

	it('is revealed as it was frozen, and again as a later one has it', async () => {
		await room.submit(people[0]!);
		await room.submit(people[1]!);
		await room.move('result', 'reveal');
		expect(await room.steps(reveal('finance'))).toEqual(refused('state'));
		await publishPicture(room.app, room.id, whole);
		expect(await room.steps(reveal('process'))).toEqual(refused('state'));
		expect(await room.steps(reveal('constructor'))).toEqual(refused('state'));
		await room.submit(people[2]!);
		expect(await room.steps(reveal('finance'), reveal('finance'))).toEqual({ ok: true });
		expect((await room.seen()).context.revealed).toEqual({ 1: { finance: { n: 2, before: [], smallest: 5 } } });
		await publishPicture(room.app, room.id, whole);
		expect((await room.seen()).context.revealed).toEqual({ 1: { finance: { n: 3, before: [2], smallest: 5 } } });
		expect(
			(await room.app.workshops.events(room.id)).filter(({ type }) => type === 'competency.revealed')
		).toHaveLength(2);
	});

	it('stands where nobody is new, however often it is asked for', async () => {
		for (const secret of people.slice(0, 3)) await room.submit(secret);
		await room.move('result', 'reveal');
		await publishPicture(room.app, room.id, whole);
		await room.steps(reveal('finance'));
		const { seq } = await room.seen();
		const again = await Promise.all([1, 2, 3].map(() => publishPicture(room.app, room.id, whole)));
		expect(again).toEqual(Array(3).fill({ ok: true }));
		expect((await room.seen()).seq).toBe(seq);
		await room.submit(people[3]!);
		expect(await publishPicture(room.app, room.id, whole)).toEqual({ ok: true });
		expect((await room.seen()).seq).toBe(seq + 2);
	});

	it('is frozen for good once somebody in it has left, and not by others', async () => {
		for (const secret of people.slice(0, 3)) await room.submit(secret);
		await room.move('result', 'reveal');
		await publishPicture(room.app, room.id, whole);
		await room.submit(people[3]!);
		expect(await leaveWorkshop(room.app, await room.present(people[3]!))).toBe(true);
		expect(await publishPicture(room.app, room.id, whole)).toEqual({ ok: true });
		const first = await room.present(people[0]!);
		expect(await leaveWorkshop(room.app, first)).toBe(true);
		expect(await leaveWorkshop(room.app, first)).toBe(false);
		expect(await publishPicture(room.app, room.id, whole)).toEqual(refused('frozen'));
		const again = await room.enter(people[0]);
		await room.submit(again);
		expect(await publishPicture(room.app, room.id, whole)).toEqual(refused('frozen'));
		// What was shown stays shown.
		expect((await room.seen()).context.taken[1]).toMatchObject({ n: 3 });
		expect(await room.recorded()).toEqual(['workshop.open', 'participant.leave', 'participant.leave']);
		// Neither who it was nor where.
		expect(
			(await room.app.audit.page({ limit: 2 })).map(({ actor, subject, screening, detail }) => [
				...[actor, subject, screening, detail]
			])
		).toEqual(Array(2).fill(['participant', '', '', {}]));
	});

	it('of a second round has both rounds at hand', async () => {
		for (const secret of people) await room.submit(secret);
		await room.move('result', 'reveal');
		await publishPicture(room.app, room.id, whole);
		await room.steps({ type: 'round.begun', round: 2 });
		for (const secret of people.slice(1)) await room.submit(secret, { finance: { score: 80, se: 9 } }, 2);
		await room.move('result', 'reveal');
		const both: TakePicture = (submissions, published, { round }) => ({
			n: submissions.length,
			pictures: {
				finance: { round, published: published.map(({ batches, ...one }) => [one, batches.flat().length]) } as never
			}
		});
		expect(await publishPicture(room.app, room.id, both)).toEqual({ ok: true });
		expect((await room.seen()).context.taken[2]).toEqual({
			n: 7,
			pictures: { finance: { round: 2, published: [[{ round: 1, hasWithdrawn: false }, 4]] } }
		});
	});
});
