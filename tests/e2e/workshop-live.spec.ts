import { expect, test } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { mulberry32 } from '../../src/lib/core/statistics/mulberry32.ts';
import type { Cohort } from '../../src/lib/server/ports/workshops.ts';
import { slowLine, type SlowLine } from '../fixtures/slow-line.ts';
import { groundOn, openIn } from './fixtures/opened.ts';
import { Follower, Phone, stepBy } from './fixtures/phone.ts';
import { startServer, type Server } from './fixtures/server.ts';
import { firstOwner } from './fixtures/team.ts';

const PEOPLE = 30;
const DELAY = 140;
/** Of the connections, cut every now and then for as long as the room answers. */
const CUT = 0.1;

/** Two scores that tell one person from every other. */
const scoresOf = (number: number) => ({
	finance: { score: number, se: 11 },
	process: { score: 100 - number, se: 9.5 }
});

for (const kind of ['SQLite', 'PostgreSQL'] as const) {
	const place = kind === 'SQLite' ? 'one process on SQLite' : 'two processes on PostgreSQL';
	test(`thirty phones on slow lines that are cut, ${place} killed in the middle: nothing is lost, and all see the same`, async () => {
		test.setTimeout(180_000);
		const ground = await groundOn(kind, 'live');
		const workshop = await ground.look((app) => openIn(app));
		const random = mulberry32(20_261_123);
		const servers: Server[] = [];
		const lines: SlowLine[] = [];
		const phones: Phone[] = [];
		let host: Follower | null = null;
		let isCutting = true;
		try {
			for (let number = kind === 'SQLite' ? 1 : 2; number > 0; number -= 1) {
				const server = await startServer({ env: ground.env });
				servers.push(server);
				lines.push(await slowLine(server.port, DELAY));
			}
			const owner = await firstOwner(servers[0]!);
			host = new Follower(owner, `/en/workshops/${workshop.id}/events`);
			const step = stepBy(owner, workshop.id);
			const cutting = (async () => {
				let cut = 0;
				for (; isCutting; await wait(250)) for (const line of lines) cut += line.cut(CUT, random);
				return cut;
			})();

			phones.push(...Array.from({ length: PEOPLE }, (_, at) => new Phone(lines[at % lines.length]!, workshop.code)));
			await Promise.all(
				phones.map(async (phone, at) => {
					await wait(random() * 3_000);
					await phone.join(`Søs ${at}`);
					phone.follow();
				})
			);
			expect(await step({ type: 'phase.moved', phase: 'answering' })).toEqual({ status: 200, ok: true });
			const answering = Promise.all(
				phones.map(async (phone, at) => {
					await wait(random() * 6_000);
					await phone.submit(scoresOf(at));
					// Its acknowledgement may have been lost: sent again, it is the same.
					if (at % 3 === 0) await phone.submit(scoresOf(99));
				})
			);
			await expect.poll(() => host?.folded.context.finished).toBeGreaterThan(5);
			const [{ port, stop }] = servers as [Server];
			await stop();
			// While the other process is there, those who were at this one go on at that.
			if (lines[1]) for (const phone of phones) phone.moveTo(lines[1]);
			await wait(700);
			servers[0] = await startServer({ port, env: ground.env });
			await answering;
			isCutting = false;
			expect(await cutting).toBeGreaterThan(PEOPLE);

			await expect.poll(() => host?.folded.context).toMatchObject({ joined: PEOPLE, finished: PEOPLE });
			for (const phase of ['result', 'reveal']) await step({ type: 'phase.moved', phase });
			expect(await step({ type: 'picture.taken' })).toEqual({ status: 200, ok: true });
			expect(await step({ type: 'competency.revealed', round: 1, competency: 'finance' })).toMatchObject({ ok: true });
			expect(await step({ type: 'focus.moved', competency: 'process', part: 'gap' })).toEqual({
				...{ status: 409, reason: 'state' }
			});
			await step({ type: 'focus.moved', competency: 'finance', part: 'distribution' });
			await expect.poll(() => host?.folded.context.focus?.competency).toBe('finance');
			const { seq, state, context } = host.folded;
			expect(context.taken[1]).toMatchObject({ n: PEOPLE });
			const seen = { ...context, taken: { 1: { n: PEOPLE, pictures: null } } };
			for (const phone of phones) {
				await expect.poll(() => phone.follower?.folded).toEqual({ seq, state, context: seen });
				expect(phone.follower?.events.map((event) => event.seq)).toEqual(
					Array.from({ length: seq }, (_, at) => at + 1)
				);
			}
			expect(phones.reduce((sum, phone) => sum + (phone.follower?.losses ?? 0), 0)).toBeGreaterThan(PEOPLE / 2);
		} finally {
			isCutting = false;
			host?.stop();
			for (const phone of phones) phone.follower?.stop();
			for (const line of lines) await line.stop();
			for (const server of servers) await server.stop();
		}
		const kept = await ground.look(async (app) => {
			let cohort: Cohort | null = null;
			await app.workshops.publish(workshop.id, (_, found) => ((cohort = found), []));
			return cohort! as Cohort;
		});
		await ground.stop();
		const ofFinance = kept.submissions.map(({ scores }) => scores['finance']!.score).sort((a, b) => a - b);
		expect(ofFinance).toEqual(phones.map((_, at) => at));
		for (const { scores } of kept.submissions) expect(scores).toEqual(scoresOf(scores['finance']!.score));
		expect(kept.published).toMatchObject([{ round: 1, hasWithdrawn: false }]);
	});
}
