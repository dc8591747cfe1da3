import { expect, test } from '@playwright/test';
import { once } from 'node:events';
import { createServer, type Server as Receiver } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkChain } from '../../src/lib/server/services/record/check-chain.ts';
import { answerStore } from '../../src/lib/server/stores/answer-store.ts';
import { auditStore } from '../../src/lib/server/stores/audit-store.ts';
import { candidateStore } from '../../src/lib/server/stores/candidate-store.ts';
import { screeningStore } from '../../src/lib/server/stores/screening-store.ts';
import { openPostOffice, type PostOffice, type Received } from '../fixtures/post-office.ts';
import { aCandidate, aScreening } from '../stores/screening.ts';
import { twoOnPostgres, type OnPostgres } from './fixtures/processes.ts';
import { answerOf, quick } from './fixtures/sheet.ts';
import { Client, PASSWORD } from './fixtures/team.ts';

// One screening goes through all of them.
test.describe.configure({ mode: 'serial' });

const DAY = 86_400_000;
const dayIn = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const PEOPLE = Array.from({ length: 24 }, (_, at) => `person${at}@example.org`);
const letters: Received[] = [];
const messages: { id: string; type: string; candidate: string }[] = [];

let office: PostOffice;
let receiver: Receiver;
let hook: string;
let place: OnPostgres;
let owner: Client;

test.beforeAll(async () => {
	office = await openPostOffice(letters);
	receiver = createServer(async (request, response) => {
		let body = '';
		for await (const part of request.setEncoding('utf8')) body += part;
		const { type, data } = JSON.parse(body);
		messages.push({ id: String(request.headers['webhook-id']), type, candidate: data.candidate });
		response.writeHead(204).end();
	}).listen(0, '127.0.0.1');
	await once(receiver, 'listening');
	hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
	place = await twoOnPostgres('processes', {
		COO_FIT_SMTP_URL: `smtp://127.0.0.1:${office.port}`,
		COO_FIT_MAIL_FROM: 'hr@nordvik.example',
		COO_FIT_WEBHOOKS_PRIVATE: 'yes'
	});
});
test.afterAll(async () => {
	await place.stop();
	await office.stop();
	receiver.closeAllConnections();
	receiver.close();
});

/** The same asked of both processes in the same moment. */
const both = <T>(ask: (server: OnPostgres['first']) => Promise<T>) =>
	Promise.all([ask(place.first), ask(place.second)]);
const statuses = (answers: Response[]) => answers.map(({ status }) => status).sort();
/** How often each action stands in the record. */
const recorded = (...actions: string[]) =>
	place.look(async (engine) => {
		const all = (await auditStore(engine).from(1, 1_000)).map(({ action }) => action);
		return actions.map((wanted) => all.filter((action) => action === wanted).length);
	});

test('the first owner is made once, is signed in at both, and signs out of both', async () => {
	const clients = new Map<object, Client>();
	const answers = await both((server) => {
		const client = new Client(server);
		clients.set(server, client);
		const email = `${server === place.first ? 'nora' : 'nils'}@example.org`;
		return client.post('/en/first-run', { name: 'N', email, password: PASSWORD, code: '' });
	});
	expect(statuses(answers)).toEqual([303, 409]);
	expect(await recorded('people.first-owner')).toEqual([1]);
	const email = `${answers[0].status === 303 ? 'nora' : 'nils'}@example.org`;
	owner = clients.get(answers[0].status === 303 ? place.first : place.second)!;

	const open = () => both((server) => owner.at(server).fetch('/en/screenings'));
	expect(statuses(await open())).toEqual([200, 200]);
	const { cookies } = owner;
	await owner.at(place.second).post('/en/sign-out');
	const stale = await both((server) =>
		fetch(`${server.url}/en/screenings`, { headers: { cookie: cookies }, redirect: 'manual' })
	);
	expect(statuses(stale)).toEqual([303, 303]);
	await owner.at(place.first).post('/en/sign-in', { email, password: PASSWORD });
	expect(statuses(await open())).toEqual([200, 200]);
});

test('everybody is invited once and gets one letter, whichever process writes it', async () => {
	const settings = {
		...aScreening().settings,
		eraseOn: dayIn(200),
		modules: ['core', 'facts:quick'],
		industry: 'general' as const
	};
	await place.look(({ db }) => screeningStore(db).add(aScreening({ state: 'open', settings })));
	const event = ['candidate.submitted', 'candidate.withdrawn'];
	const hooked = new URLSearchParams([['url', hook], ...event.map((name) => ['event', name])]);
	expect((await owner.fetch('/en/interfaces?/webhook', { method: 'POST', body: hooked })).status).toBe(200);
	const invite = (server: OnPostgres['first'], email: string) =>
		owner.at(server).post('/en/screenings/screening-1/invite?/one', {
			...{ name: email, email, reference: '', locale: 'en', delivery: 'mail', expiresAt: dayIn(20) }
		});
	// Somebody presses twice, and the second time it is another process that hears of it.
	const answers = await Promise.all(PEOPLE.map((email) => both((server) => invite(server, email))));
	for (const two of answers) expect(statuses(two)).toEqual([200, 400]);
	await expect.poll(() => letters.length, { timeout: 30_000 }).toBe(PEOPLE.length);
	expect(letters.map(({ to }) => to).sort()).toEqual([...PEOPLE].sort());
	expect(await recorded('candidate.invite')).toEqual([PEOPLE.length]);
});

interface Taker {
	link: string;
	clocks: Record<string, number>;
}
const takers = (): Taker[] =>
	letters.map(({ text }) => ({ link: /\/en\/invitation\/[\w-]{43}/.exec(text)![0], clocks: {} }));
const postJson = (url: string, content: unknown) =>
	fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) });

/** Notice at one process, practice at the other, then each answer at whichever has its turn; what one has kept, the other knows. */
async function take({ link, clocks }: Taker, servers: [OnPostgres['first'], OnPostgres['first']]) {
	for (const [at, press] of ['open', 'begin'].entries()) {
		expect((await new Client(servers[at]!).post(`${link}?/${press}`)).status).toBe(303);
	}
	for (const [at, item] of quick.entries()) {
		const [one, other] = at % 2 === 0 ? servers : [servers[1], servers[0]];
		clocks[item.id] = at + 1;
		const sent = { item: item.id, answer: answerOf(item), ms: 5_000, clock: at + 1 };
		expect((await postJson(`${one.url}${link}/answers`, { answers: [sent] })).status).toBe(204);
		const kept = await (await fetch(`${other.url}${link}/answers`)).json();
		expect(Object.keys(kept)).toHaveLength(at + 1);
		expect(kept[item.id]).toEqual({ answer: sent.answer, ms: 5_000, clock: at + 1 });
	}
}

test('answers given through both in turn are one sheet, and sent twice they are sent once', async () => {
	const some = takers().slice(0, 4);
	await Promise.all(
		some.map((taker, at) => take(taker, at % 2 === 0 ? [place.first, place.second] : [place.second, place.first]))
	);

	// Two devices at two processes in the same moment: what was answered last stands at both.
	const [item] = quick;
	const [{ link, clocks } = takers()[0]!] = some;
	const answers = item!.answer === 'number' ? [1, 2] : item!.options!.slice(0, 2).map(({ id }) => id);
	const clash = await Promise.all(
		[place.first, place.second].map(({ url }, at) =>
			postJson(`${url}${link}/answers`, { answers: [{ item: item!.id, answer: answers[at], ms: 1, clock: 900 + at }] })
		)
	);
	expect(statuses(clash)).toEqual([204, 204]);
	clocks[item!.id] = 901;
	const kept = await both(async ({ url }) => (await fetch(`${url}${link}/answers`)).json());
	expect(kept.map((sheet) => sheet[item!.id])).toEqual(answers.map(() => ({ answer: answers[1], ms: 1, clock: 901 })));

	const sent = await Promise.all(
		some.map((taker) => both(({ url }) => postJson(`${url}${taker.link}/send`, { clocks: taker.clocks })))
	);
	for (const two of sent) expect(statuses(two)).toEqual([200, 200]);
	expect(await recorded('candidate.open', 'candidate.start', 'candidate.submit')).toEqual([4, 4, 4]);
	const late = await both(({ url }) =>
		postJson(`${url}${link}/answers`, { answers: [{ item: item!.id, answer: answers[0], ms: 1, clock: 902 }] })
	);
	expect(statuses(late)).toEqual([409, 409]);
	await place.look(async ({ db }) => {
		const { candidates } = await candidateStore(db).page({
			...{ screening: 'screening-1', states: ['submitted'], order: 'code', offset: 0, limit: 10 }
		});
		expect(candidates).toHaveLength(4);
		for (const { id, result } of candidates) {
			const sheet = await answerStore(db).of(id);
			const all = Object.fromEntries(Object.entries(sheet).map(([name, { answer }]) => [name, answer]));
			expect(result?.answers).toEqual(all);
			expect(Object.keys(all)).toHaveLength(quick.length);
		}
	});
});

test('whoever takes everything back at both is gone once, and receivers are told once of each', async () => {
	const { link } = takers()[5]!;
	const answers = await both((server) => new Client(server).post(`${link}?/withdraw`, { sure: 'yes' }));
	for (const { status } of answers) expect([200, 303]).toContain(status);
	expect(await recorded('candidate.withdraw')).toEqual([1]);
	await expect.poll(() => messages.length, { timeout: 30_000 }).toBe(5);
	expect(new Set(messages.map(({ candidate }) => candidate)).size).toBe(5);
	expect(new Set(messages.map(({ id }) => id)).size).toBe(5);
});

test('started again at once, they erase what is due once, send nothing again, and leave one record', async () => {
	await place.look(async ({ db }) => {
		const past = { ...aScreening().settings, eraseOn: dayIn(-1) };
		await screeningStore(db).add(aScreening({ id: 'screening-past', state: 'closed', settings: past }));
		await candidateStore(db).add([1, 2, 3].map((number) => aCandidate(900 + number, { screening: 'screening-past' })));
	});
	await place.restart();
	await expect.poll(() => recorded('screening.erase'), { timeout: 20_000 }).toEqual([1]);
	expect(statuses(await both((server) => owner.at(server).fetch('/en/screenings/screening-1/candidates')))).toEqual([
		200, 200
	]);
	// Both have looked for letters and messages by the time they have nothing more to do.
	await both((server) => fetch(`${server.url}/readyz`));
	await place.look(async (engine) => {
		expect(await candidateStore(engine.db).count('screening-past')).toEqual({});
		expect(await candidateStore(engine.db).count('screening-1')).toEqual({ invited: 19, submitted: 4, withdrawn: 1 });
		const { head, brokenAt } = await checkChain(auditStore(engine));
		expect(brokenAt).toBeNull();
		expect(head.sequence).toBeGreaterThan(PEOPLE.length);
	});
	expect(letters).toHaveLength(PEOPLE.length);
	expect(messages).toHaveLength(5);
	expect(await recorded('screening.erase')).toEqual([1]);
});
