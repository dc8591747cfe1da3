import { expect, test } from '@playwright/test';
import type { Picture } from '../../src/lib/core/groups/picture.ts';
import { COMPETENCIES, recovered, solved, thinBins } from '../../src/lib/core/groups/testing-attack.ts';
import { attackedWorkshop, MODULES, NICKNAME, type Leaked } from './fixtures/attacked-workshop.ts';
import { groundOn, openIn } from './fixtures/opened.ts';
import { Phone } from './fixtures/phone.ts';
import { startServer } from './fixtures/server.ts';
import { firstOwner } from './fixtures/team.ts';

const EACH = 50;
const AT_ONCE = 5;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/;

/** A picture without what depends on the requirements, which are others here. */
const figuresOf = ({ n, competencies }: Picture) => ({
	n,
	competencies: Object.fromEntries(
		COMPETENCIES.map((name) => {
			const { mean, ...rest } = competencies[name]!;
			return [name, { ...rest, mean: { ...mean, value: mean.value && { ...mean.value, gap: null } } }];
		})
	)
});

for (const smallest of [5, 3]) {
	test(`with k = ${smallest}, whoever hears everything that a server says of fifty workshops learns nothing about fewer`, async () => {
		test.setTimeout(300_000);
		const ground = await groundOn('SQLite', 'attack');
		const all: Leaked[] = [];
		const workshops = await ground.look(async (app) => {
			const opened = [];
			for (let number = 0; number < EACH; number += 1) opened.push(await openIn(app, { smallest, modules: MODULES }));
			return opened;
		});
		const server = await startServer({ env: ground.env });
		try {
			const host = await firstOwner(server);
			const seeds = [...workshops.keys()];
			const work = async () => {
				for (let seed = seeds.pop(); seed !== undefined; seed = seeds.pop()) {
					all.push(await attackedWorkshop({ server, host, workshop: workshops[seed]!, smallest, seed }));
				}
			};
			await Promise.all(Array.from({ length: AT_ONCE }, work));
		} finally {
			await server.stop();
			await ground.stop();
		}
		const ks = { added: smallest, shown: smallest };
		const shown = all.map((leaked) => leaked.shown);
		// There is something to find: means in rooms of every size, several pictures of a round, refusals of every kind.
		expect(shown.flat().filter(({ picture }) => picture.competencies['everybody']?.mean.value).length).toBeGreaterThan(
			50
		);
		expect(new Set(all.flatMap(({ refusals }) => refusals))).toEqual(new Set(['too-few', 'needs-more', 'frozen']));
		expect(all.filter(({ heard }) => heard.pages.includes(`${NICKNAME} spy`)).length).toBeGreaterThan(EACH / 4);
		for (const leaked of all) {
			expect(leaked.shown.map(({ picture }) => figuresOf(picture))).toEqual(leaked.wanted.map(figuresOf));
			expect(leaked.unrevealed).toEqual([]);
			expect(/pictures:\s*\{/.test(leaked.heard.pages)).toBe(false);
			const { host, room, pages } = leaked.heard;
			for (const text of [host, room]) expect(text).not.toMatch(UUID);
			for (const text of [host, room, pages])
				expect(text.replaceAll(`${NICKNAME} spy`, '').includes(NICKNAME)).toBe(false);
		}
		expect(all.filter(({ report }) => report).length).toBeGreaterThan(EACH / 4);
		expect(all.flatMap(({ pairs }) => pairs.told).filter(Boolean).length).toBeGreaterThan(EACH);
		for (const { report, exported, pairs, shown } of all) {
			// What is saved is what was shown last of each round, and no name with it.
			for (const { round, competencies } of report?.rounds ?? []) {
				const last = shown.findLast((one) => one.round === round - 1)!.picture.competencies;
				expect(Object.values(competencies)).toEqual(expect.arrayContaining(Object.values(last)));
			}
			expect(`${JSON.stringify(report)}${exported}`).not.toContain(NICKNAME);
			expect(pairs.spy).toBeNull();
			expect(pairs.leaver.length === 0 || pairs.leaver.join() === '200,404').toBe(true);
			for (const told of pairs.told.filter((one) => one && one !== 'ended')) {
				expect(Object.keys(told as object).sort()).toEqual(['nickname', 'number', 'theyHelp', 'youHelp']);
			}
		}
		expect(solved(ks, smallest, shown)).toEqual([]);
		expect(recovered(ks, shown)).toEqual([]);
		expect(thinBins(ks, shown)).toEqual([]);
	});
}

test('a phone is answered what is its own, and whoever has not joined nothing', async () => {
	const ground = await groundOn('SQLite', 'phones');
	const workshop = await ground.look((app) => openIn(app));
	const server = await startServer({ env: ground.env });
	try {
		const [inside, outside] = [new Phone(server, workshop.code), new Phone(server, workshop.code)];
		await inside.join('Zoë');
		for (const what of ['/events', '/pair']) expect((await outside.get(what)).status).toBe(404);
		for (const what of ['scores', 'leave', 'pair']) expect((await outside.post(what, {})).status).toBe(404);
		const own = `/../../workshops/${workshop.id}`;
		for (const what of [`${own}/events`, `${own}/names`]) {
			expect((await inside.get(what)).status).toBe(303);
		}
		expect((await inside.post(`../../workshops/${workshop.id}/steps`, { type: 'workshop.closed' })).status).toBe(303);
		expect(await (await inside.get('/pair')).json()).toBeNull();
		for (const sent of [{ wants: 'yes' }, null, [], { wants: 1 }]) {
			expect((await inside.post('pair', sent)).status).toBe(400);
		}
		expect((await inside.post('scores', { round: 1, scores: { finance: { score: 1, se: 2 } } })).status).toBe(409);
		expect((await inside.post('scores', { round: 1, scores: { finance: { score: 101, se: 2 } } })).status).toBe(400);
		expect((await inside.post('scores', { pad: 'x'.repeat(9_000) })).status).toBe(413);

		expect((await inside.post('leave', {})).status).toBe(200);
		expect((await inside.get('/events')).status).toBe(404);
	} finally {
		await server.stop();
		await ground.stop();
	}
});

test('whoever guesses codes is held up, and the room behind the same address is not', async () => {
	const ground = await groundOn('SQLite', 'guesses');
	const [workshop, other] = await ground.look(async (app) => [await openIn(app), await openIn(app)] as const);
	const server = await startServer({ env: ground.env });
	try {
		const first = new Phone(server, workshop.code);
		await first.join();
		/** What somebody is answered who tries a code. */
		const tried = async (code: string) => {
			const headers = { accept: 'application/json', 'x-sveltekit-action': 'true', origin: server.url };
			const body = new URLSearchParams({ code, nickname: '' });
			const response = await fetch(`${server.url}/en/join?/enter`, { method: 'POST', headers, body });
			return /unknown|waits|redirect/.exec(await response.text())?.[0];
		};
		const signs = (number: number) => String(number).padStart(3, '2').replaceAll(/[01]/g, '9');
		const answers = [];
		for (let number = 0; number < 110; number += 1) answers.push(await tried(`222${signs(number)}`));
		expect(answers.slice(0, 90)).toEqual(Array(90).fill('unknown'));
		expect(answers.at(-1)).toBe('waits');
		// A right code that nobody has used from here is not confirmed to whoever guesses.
		expect(await tried(other.code)).toBe('waits');
		expect(await (await new Phone(server, other.code).get('')).text()).not.toContain('join?code=');
		// What a phone asks on its own says nothing either, and is no guess.
		expect((await new Phone(server, other.code).get('/events')).status).toBe(404);
		// Those who sit in the room come in, and those who are in come back.
		await new Phone(server, workshop.code).join();
		expect((await first.get('/pair')).status).toBe(200);
	} finally {
		await server.stop();
		await ground.stop();
	}
});
