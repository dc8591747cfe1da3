import { expect, test } from '@playwright/test';
import { attacked, filled, routesWith, type Attacked } from './fixtures/attacked.ts';
import { ROUTE_ROLES } from './fixtures/route-roles.ts';
import { say } from './fixtures/say.ts';
import type { Client } from './fixtures/team.ts';

test.describe.configure({ mode: 'default' });

let place: Attacked;
let owner: Client;

test.beforeAll(async () => {
	place = await attacked();
	owner = await place.signIn('owner');
});
test.afterAll(() => place.end());

const posts = Object.keys(ROUTE_ROLES).filter(
	(route) => route.startsWith('POST') && !/sign-out|sign-in|password|account|first-run/.test(route)
);
const HERE = { id: 'screening-1', candidate: 'candidate-1' };
const FORM = 'application/x-www-form-urlencoded';

async function statusOf(path: string, type: string, body: BodyInit): Promise<number> {
	// A connection of its own: one that was refused in the middle of a body is of no more use.
	const headers = { 'content-type': type, connection: 'close' };
	const response = await owner.fetch(path, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
	await response.text();
	return response.status;
}

/** Bodies that nobody's browser sends, with how they call themselves. */
const BROKEN: [string, string, BodyInit][] = [
	['without its boundary', 'multipart/form-data', 'x'],
	['that breaks off', 'multipart/form-data; boundary=b', '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx'],
	['with names of the prototype', FORM, '__proto__=1&constructor=2&hasOwnProperty=3&toString=4']
];
const ODD: [string, string, BodyInit][] = [
	['of JSON', 'application/json', '{"a":1}'],
	['of bytes that are no text', FORM, new Uint8Array([0xff, 0xfe, 0x3d, 0xc3, 0x28])],
	['of percent signs that mean nothing', FORM, 'title=%E0%A4%A&code=%&sure=%00&reason=%00'],
	['of a field many times', FORM, 'title=a&'.repeat(20_000)],
	['with a field far too long', FORM, `title=${'x'.repeat(400_000)}`]
];

test('a form that is malformed is no fault of the server', async () => {
	const found: string[] = [];
	for (const [at, route] of posts.entries()) {
		const [, path] = filled(route, { ...HERE, token: place.secrets.submitted });
		// The odd ones take turns, since every form is read in the same way.
		for (const [what, type, body] of [...BROKEN, ODD[at % ODD.length]!]) {
			const status = await statusOf(path, type, body);
			if (status >= 500) found.push(`${route}, a form ${what}: ${status}`);
		}
	}
	expect(found).toEqual([]);
});

test('a form that is too large is refused', async () => {
	for (const path of ['/en/screenings/new', '/en/people?/ask', `/en/invitation/${place.secrets.submitted}?/correct`]) {
		expect(await statusOf(path, FORM, `title=${'x'.repeat(600_000)}`)).toBe(413);
		for (const [, type, body] of ODD.slice(-2)) expect(await statusOf(path, type, body)).toBe(400);
	}
	// In pieces, and without a word of how long it is.
	const unmeasured = (size: number) =>
		new Blob([`title=${'x'.repeat(size)}`]).stream().pipeThrough(new TransformStream());
	expect(await statusOf('/en/people?/ask', FORM, unmeasured(600_000))).toBe(413);
	expect(await statusOf('/en/people?/ask', FORM, unmeasured(60_000))).toBe(400);
	const list = new FormData();
	list.set('file', new Blob(['x'.repeat(17_000_000)]), 'list.csv');
	const tooLong = await owner.fetch('/en/screenings/screening-1/invite?/check', { method: 'POST', body: list });
	expect(tooLong.status).toBe(400);
	expect(await tooLong.text()).toContain(say.en('fault.file-size'));
	// More than the server takes at all.
	list.set('file', new Blob(['x'.repeat(21_000_000)]), 'list.csv');
	const beyond = await owner.fetch('/en/screenings/screening-1/invite?/check', { method: 'POST', body: list });
	expect(await beyond.text()).toContain(say.en('fault.file-size'));
	list.set('file', new Blob(['x'.repeat(17_000_000)]), 'list.csv');
	// Whoever is not signed in brings nothing of that size, said or unsaid.
	const invite = `${place.server.url}/en/screenings/screening-1/invite?/check`;
	const headers = { origin: place.server.url };
	expect((await fetch(invite, { method: 'POST', body: list, headers })).status).toBe(413);
	const unsaid = { method: 'POST', headers: { ...headers, 'content-type': FORM }, duplex: 'half' };
	expect((await fetch(invite, { ...unsaid, body: unmeasured(600_000) } as RequestInit)).status).toBe(413);
});

test('what a program sends as answers is read to the letter, or refused', async () => {
	const post = async (what: string, body: BodyInit) =>
		statusOf(`/en/invitation/${place.secrets.started}/${what}`, 'application/json', body);
	const entry = { item: 'fact-years', answer: 1, ms: 1, clock: 1 };
	const refused: [string, BodyInit][] = [
		...['', '{', '[]', 'null', '"x"', '1e999', '{"answers":{}}', '{"answers":[]}'].map((text): [string, string] => [
			text,
			text
		]),
		['deep', '['.repeat(30_000)],
		['prototype', '{"__proto__":{"answers":[]},"answers":[{"__proto__":1}]}'],
		['no text', new Uint8Array([0xff, 0xfe, 0x00])],
		['too many', JSON.stringify({ answers: Array(201).fill(entry) })],
		...[-1, 1.5, 2 ** 31, '1', null, true].map((clock): [string, string] => [
			`clock ${clock}`,
			JSON.stringify({ answers: [{ ...entry, clock }] })
		]),
		...['../../x', '\0', '__proto__', '', 'x'.repeat(5_000)].map((item): [string, string] => [
			`item ${item.slice(0, 9)}`,
			JSON.stringify({ answers: [{ ...entry, item }] })
		]),
		...['<script>', { a: 1 }, [[]], 1e308, 'x'.repeat(50_000)].map((answer): [string, string] => [
			`answer ${String(answer).slice(0, 9)}`,
			JSON.stringify({ answers: [{ ...entry, answer }] })
		])
	];
	for (const [what, body] of refused) expect([what, await post('answers', body)]).toEqual([what, 400]);
	for (const what of ['answers', 'send']) expect(await post(what, `{"a":"${'x'.repeat(70_000)}"}`)).toBe(413);
	for (const body of ['{', 'null', '{"clocks":[]}', '{"clocks":{"a":-1}}', '{"clocks":{},"more":1}'])
		expect([body, await post('send', body)]).toEqual([body, 400]);
	const kept = await owner.fetch(`/en/invitation/${place.secrets.started}/answers`);
	expect(await kept.json()).toEqual({});
});

/** What might lead out of a folder, a query or an answer. */
const PATHS = [
	...['..%2f..%2fetc%2fpasswd', '%2e%2e%2fpeople', '%00', 'a%00b', '%E0%A4%A', '%0d%0aset-cookie:%20a=b'],
	...["'%20OR%20'1'='1", '%22%3E%3Cscript%3Einjected%3C%2Fscript%3E', '__proto__', 'constructor', '%F0%9F%92%A9'],
	...['x'.repeat(3_000), '%25%35%63', '*', '%5c..%5c', '-1']
];

test('no parameter of any address leads anywhere else', async () => {
	const found: string[] = [];
	const tried = (parameter: string, route: string) =>
		parameter === 'token' || route.startsWith('POST') ? PATHS.slice(0, 3) : PATHS;
	for (const parameter of ['id', 'candidate', 'token', 'code', 'competency']) {
		for (const route of routesWith(parameter)) {
			if (parameter === 'id' && route.includes('[candidate]') && !/\/interview$|export/.test(route)) continue;
			for (const text of tried(parameter, route)) {
				const [method, path] = filled(route, { ...HERE, [parameter]: text });
				const body = method === 'POST' ? { body: new URLSearchParams({ sure: 'yes' }) } : {};
				const { status, headers } = await owner.fetch(path, { method, ...body });
				const isPage = /\[(token|code)\]/.test(route) && (status === 200 || status === 303);
				const isRefused = status >= 400 && status < 500;
				if (!(isRefused || isPage) || headers.has('set-cookie')) found.push(`${route} ${text.slice(0, 30)}: ${status}`);
			}
		}
	}
	expect(found).toEqual([]);
});

test('no query of any page does', async () => {
	const found: string[] = [];
	const at = '/en/screenings/screening-1';
	const queries = {
		candidates: ['page', 'order', 'state', 'search', 'down'],
		record: ['before'],
		invite: ['from', 'search'],
		compare: ['candidates']
	};
	for (const [page, names] of Object.entries(queries)) {
		for (const name of names) {
			for (const text of [...PATHS, '1e99', '9007199254740993', '-5', '1.5', '%25%5f%5c']) {
				const response = await owner.fetch(`${at}/${page}?${name}=${text}&${name}=${text}`);
				const html = await response.text();
				if (response.status >= 500 || html.includes('<script>injected'))
					found.push(`${page} ${name}=${text.slice(0, 30)}: ${response.status}`);
			}
		}
	}
	expect(found).toEqual([]);
});

const HTML = '</script><script>injected()</script><img src=x onerror=injected()>{@html 1}';
const FORMULAS = ['=HYPERLINK("https://evil.example","x")', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1'];

test('whatever is written stays text, on every page and in every file', async () => {
	const languages = { 'locale-en': 'on', 'locale-da': 'on', 'locale-pl': 'on' };
	const made = await owner.post('/en/screenings/new', {
		title: HTML,
		seat: HTML,
		controller: HTML,
		contact: HTML,
		...languages
	});
	const at = made.headers.get('location')!;
	const day = new Date(Date.now() + 86_400_000 * 30).toISOString().slice(0, 10);
	const parts = [
		'controller',
		'contact',
		'purpose',
		'legalBasis',
		'recipients',
		'retention',
		'rights',
		'scoring',
		'alternative'
	];
	const notices = ['en', 'da', 'pl'].flatMap((language) => parts.map((part) => [`notice-${language}-${part}`, HTML]));
	const form = await (await owner.fetch(`${at}/edit`)).text();
	const edited = await owner.post(`${at}/edit`, {
		version: /name="version" value="(\w+)"/.exec(form)![1]!,
		...{ title: HTML, seat: HTML, why: HTML, by: HTML, on: '2026-11-01', reason: HTML, eraseOn: day },
		...Object.fromEntries(notices),
		...languages
	});
	expect([edited.status, (await owner.post(`${at}?/open`)).status]).toEqual([303, 303]);
	const lines = FORMULAS.map(
		(text, index) => `"${text.replaceAll('"', '""')} ${HTML}";e${index}@example.org;"../../${HTML}"`
	);
	const list = new FormData();
	list.set('file', new Blob([['name;e-mail;reference', ...lines].join('\n')]), `../${HTML}.csv`);
	for (const [name, value] of [
		['expiresAt', day],
		['delivery', 'hand']
	] as const)
		list.set(name, value);
	expect((await owner.fetch(`${at}/invite?/list`, { method: 'POST', body: list })).status).toBe(200);
	const files = await owner.post(`${at}/invite/links.csv`);
	const csv = await files.text();
	expect(csv.split('\r\n').filter((line) => line.includes('@example.org'))).toHaveLength(FORMULAS.length);
	for (const cell of csv.match(/"(?:[^"]|"")*"/g)!) expect(cell).not.toMatch(/^"[=+\-@\t\r]/);
	const link = new URL(/https?:\S+\/invitation\/[\w-]+/.exec(csv)![0]).pathname;

	await owner.post('/en/screenings/screening-1/candidates/candidate-1?/name', { reason: HTML });
	await owner.fetch('/en/screenings/screening-1/candidates/candidate-1');
	await owner.post('/en/screenings/screening-1/candidates/candidate-1?/decide', { outcome: 'hold', reasons: HTML });
	await owner.post('/en/people?/ask', { name: HTML, email: 'x@example.org', role: 'interviewer' });
	await owner.post(`${link}?/open`);
	const pages = [
		...['', '/edit', '/invite', '/candidates', '/compare', '/record', '/decides', '/wordings', '/dpia', '/erase'].map(
			(page) => at + page
		),
		...['', '/data', '/interview'].map((page) => `/en/screenings/screening-1/candidates/candidate-1${page}`),
		...[
			'/en/screenings',
			'/en/people',
			'/en/record',
			'/en/account',
			link,
			`${at}/invite?search=${encodeURIComponent(HTML)}`
		]
	];
	const [raw, told] = [/<script>injected|<img src=x/, /injected\(\)/];
	for (const page of pages) {
		const [html, data] = [await owner.fetch(page), await owner.fetch(page.replace(/(\?.*)?$/, '/__data.json$1'))];
		expect([page, html.status]).toEqual([page, 200]);
		expect(await html.text(), page).not.toMatch(raw);
		expect(data.headers.get('content-type'), page).toMatch(/^application\/json|^text\/sveltekit-data/);
	}
	expect(await (await owner.fetch(at)).text()).toMatch(told);
	const refused = await owner.post(`${at}/edit`, { title: HTML, eraseOn: HTML, seat: HTML });
	expect(refused.status).toBe(400);
	expect(await refused.text()).not.toMatch(raw);
	const own = await owner.post(`${link}/data`);
	expect(own.headers.get('content-type')).toBe('application/json');
	expect(own.headers.get('content-disposition')).toBe('attachment; filename="coo-fit-my-data.json"');
});
