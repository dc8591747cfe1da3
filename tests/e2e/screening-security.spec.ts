import { expect, test } from '@playwright/test';
import { attacked, filled, OTHER, OTHERS_DATA, routesWith, type Attacked } from './fixtures/attacked.ts';
import { ROUTE_ROLES } from './fixtures/route-roles.ts';
import { say } from './fixtures/say.ts';
import { startServer } from './fixtures/server.ts';
import { Client, PASSWORD } from './fixtures/team.ts';

test.describe.configure({ mode: 'default' });

let place: Attacked;
let owner: Client;

test.beforeAll(async () => {
	place = await attacked();
	owner = await place.signIn('owner');
});
test.afterAll(async () => {
	// Whatever was tried, nothing has become of what it was tried on.
	await place.after(async (app) => {
		expect(await app.screenings.find(OTHER.screening)).toMatchObject({ state: 'open', title: 'The other seat' });
		expect(await app.candidates.find(OTHER.candidate)).toMatchObject({ name: 'Zuzanna Other', state: 'submitted' });
		expect(await app.decisions.of(OTHER.candidate)).toEqual([]);
		expect(await app.interviews.of(OTHER.candidate)).toEqual([]);
		const entries = await app.audit.page({ screening: OTHER.screening, limit: 100 });
		expect(entries.filter(({ subject }) => subject !== OTHER.screening)).toEqual([]);
	});
	await place.end();
});

const isPost = (route: string) => route.startsWith('POST');
/** Programs are known by their token alone: to them a session is worth nothing. */
const closed = (route: string) => (route.includes('/api/') ? [401] : [403, 404]);

/** Sends what a form would, or as it is told; answers with the status and all that came back. */
async function send(client: Client, [method, path]: [string, string], init: RequestInit = {}) {
	const body = method === 'POST' ? (init.body ?? new URLSearchParams({ sure: 'yes' })) : undefined;
	const response = await client.fetch(path, { method, ...init, ...(body !== undefined && { body }) });
	return { status: response.status, headers: response.headers, text: await response.text() };
}

test('the id of somebody of another screening opens nothing, whoever asks', async () => {
	const found: string[] = [];
	for (const name of ['owner', 'recruiter', 'anna', 'auditor'] as const) {
		const client = await place.signIn(name);
		for (const route of routesWith('candidate')) {
			const { status, text } = await send(client, filled(route, { id: 'screening-1', candidate: OTHER.candidate }));
			const told = OTHERS_DATA.some((secret) => text.includes(secret));
			if (!closed(route).includes(status) || told) found.push(`${route}, ${name}: ${status}`);
		}
		const beside = await client.fetch(`/en/screenings/screening-1/compare?candidates=candidate-1,${OTHER.candidate}`);
		if (beside.status !== 404) found.push(`compare, ${name}: ${beside.status}`);
	}
	expect(found).toEqual([]);
});

test('a screening that is not assigned is none for an interviewer', async () => {
	const anna = await place.signIn('anna');
	const found: string[] = [];
	for (const route of routesWith('id')) {
		for (const candidate of [OTHER.candidate, 'candidate-1']) {
			const { status, text } = await send(anna, filled(route, { id: OTHER.screening, candidate }));
			const told = OTHERS_DATA.some((secret) => text.includes(secret));
			if (!closed(route).includes(status) || told) found.push(`${route}: ${status}`);
		}
	}
	expect(found).toEqual([]);
	expect(await (await anna.fetch('/en/screenings')).text()).not.toContain('The other seat');
});

test('the handle of an invitation is worth nothing beside another screening, nor changed or made up', async () => {
	const page = await (await owner.fetch(`/en/screenings/${OTHER.screening}/invite`)).text();
	const [, handle = ''] = /name="handle" value="([\w.~-]+)"/.exec(page) ?? [];
	expect(handle.length).toBeGreaterThan(40);
	const turned = `${handle.slice(0, -2)}${handle.endsWith('AA') ? 'BB' : 'AA'}`;
	for (const [at, tried] of [
		['screening-1', handle],
		[OTHER.screening, turned],
		[OTHER.screening, 'candidate-other'],
		[OTHER.screening, '']
	] as const) {
		for (const action of ['resend', 'cancel', 'renew']) {
			const response = await owner.post(`/en/screenings/${at}/invite?/${action}`, {
				...{ handle: tried, delivery: 'hand', expiresAt: '2026-12-31' }
			});
			expect([action, tried, response.status]).toEqual([action, tried, 404]);
		}
	}
});

test('nobody ends the session of somebody else, or removes what is not theirs', async () => {
	const [anna, bo] = [await place.signIn('anna'), await place.signIn('bo')];
	const page = await (await bo.fetch('/en/account')).text();
	const [, session = ''] = /name="which" value="([\w-]+)"/.exec(page) ?? [];
	await anna.post('/en/account?/end', { which: session });
	await anna.post('/en/account?/removePasskey', { which: session });
	expect((await bo.fetch('/en/account')).status).toBe(200);
	for (const action of ['link', 'role', 'shutOut', 'letIn', 'delete']) {
		const { status } = await owner.post(`/en/people?/${action}`, { which: 'nobody', role: 'owner' });
		expect([action, status]).toEqual([action, action === 'link' ? 400 : 409]);
	}
});

test('a session that is forged, changed or signed out leads to the sign-in', async () => {
	const bo = await place.signIn('bo', true);
	const cookies = bo.cookies;
	const [name = '', value = ''] = cookies.split(/=(.*)/s);
	expect(name).toMatch(/session_token$/);
	const [token = ''] = decodeURIComponent(value).split('.');
	const asked = async (cookie: string) => {
		const init: RequestInit = { headers: { cookie }, redirect: 'manual' };
		return (await fetch(new URL('/en/screenings', place.server.url), init)).headers.get('location') ?? 'let in';
	};
	expect(await asked(cookies)).toBe('let in');
	const forged = [
		token,
		`${token}.`,
		`${token}.${btoa('x'.repeat(32))}`,
		`x${decodeURIComponent(value)}`,
		'x'.repeat(9000)
	];
	for (const tried of forged) {
		const cookie = `${name}=${encodeURIComponent(tried)}`;
		expect(await asked(cookie), cookie.slice(0, 80)).toMatch(/\/sign-in\?to=|^let in$/);
		expect(await asked(cookie), cookie.slice(0, 80)).not.toBe('let in');
	}
	await bo.post('/en/sign-out');
	expect(await asked(cookies)).toMatch(/\/sign-in\?to=/);
});

test('a link for a password holds once, and no other does', async () => {
	const page = await (
		await owner.post('/en/people?/ask', { name: 'New', email: 'new@example.org', role: 'auditor' })
	).text();
	const [, token = ''] = /password\?token=([\w-]+)/.exec(page) ?? [];
	const choose = async (tried: string) =>
		(await new Client(place.server).post('/en/password', { token: tried, password: 'four words in a row' })).status;
	expect([await choose(`${token}x`), await choose(token.slice(1))]).toEqual([400, 400]);
	expect([await choose(token), await choose(token)]).toEqual([303, 400]);
});

test('a candidate link that is forged, expired or cancelled gives nothing away and takes nothing', async () => {
	const { started, expired, cancelled } = place.secrets;
	const visitor = new Client(place.server);
	const tried = [`${started}x`, started.slice(1), 'candidate-601', expired, cancelled];
	const found: string[] = [];
	for (const token of tried) {
		for (const route of routesWith('token')) {
			if (route.includes('withdraw')) continue;
			const request = filled(route, { token });
			const isAddress = !route.includes('?/') && route !== 'GET /[lang]/invitation/[token]';
			const body =
				isPost(route) && isAddress ? { body: '{"answers":[]}', headers: { 'content-type': 'application/json' } } : {};
			const { status, text } = await send(visitor, request, body);
			// Their own data is given to people as long as any is kept, also after the end of the invitation.
			if (route.endsWith('/data') && [expired, cancelled].includes(token)) {
				if (status !== 200) found.push(`${route} ${token}: ${status}`);
				continue;
			}
			const isRefused = isAddress ? [404, 409].includes(status) : [200, 303].includes(status);
			if (!isRefused || /Søren|soren|Head of Operations|"answers":\{/.test(text))
				found.push(`${route} ${token}: ${status}`);
		}
	}
	expect(found).toEqual([]);
});

test('what was sent before changes nothing when it is sent again', async () => {
	const visitor = new Client(place.server);
	const to = (what: string, secret = place.secrets.started) => `/en/invitation/${secret}${what}`;
	const post = (path: string, body: unknown) =>
		visitor.fetch(path, {
			method: 'POST',
			body: typeof body === 'string' ? body : JSON.stringify(body),
			headers: { 'content-type': 'application/json' }
		});
	const batch = (answer: number, clock: number) => ({ answers: [{ item: 'fact-years', answer, ms: 5, clock }] });
	for (const [answer, clock] of [
		[7, 9],
		[7, 9],
		[3, 8],
		[4, 9]
	] as const)
		expect((await post(to('/answers'), batch(answer, clock))).status).toBe(204);
	const kept = (await (await visitor.fetch(to('/answers'))).json()) as Record<string, unknown>;
	expect(kept).toEqual({ 'fact-years': { answer: 7, ms: 5, clock: 9 } });
	const clocks = { clocks: { 'fact-years': 9 } };
	expect([(await post(to('/send'), clocks)).status, (await post(to('/send'), clocks)).status]).toEqual([200, 200]);
	expect((await post(to('/answers'), batch(9, 99))).status).toBe(409);
	expect((await visitor.post(to('?/open'))).status).toBe(303);
	expect((await visitor.post(to('?/begin'))).status).toBe(303);
	expect((await post(to('/answers'), batch(9, 99))).status).toBe(409);
	expect((await new Client(place.server).post('/en/first-run', FIRST)).status).toBe(409);
});
const FIRST = { name: 'Eve', email: 'eve@example.org', password: 'four words in a row', code: '' };

test('a form that another site sends is refused on every address, and so is one that does not say where it is from', async () => {
	const found: string[] = [];
	for (const route of Object.keys(ROUTE_ROLES).filter(isPost)) {
		const parameters = { id: 'screening-1', candidate: 'candidate-1', token: place.secrets.submitted };
		const [method, path] = filled(route, parameters);
		for (const from of [{ origin: 'https://evil.example' }, { origin: 'null' }, {}] as Record<string, string>[]) {
			for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
				const headers = { ...from, 'content-type': type, cookie: owner.cookies };
				const init: RequestInit = { method, headers, body: 'sure=yes', redirect: 'manual' };
				const { status } = await fetch(new URL(path, place.server.url), init);
				if (status !== 403) found.push(`${route} from ${from.origin ?? 'nowhere'} as ${type}: ${status}`);
			}
		}
	}
	expect(found).toEqual([]);
});

test('after the sign-in nobody is led to another site', async () => {
	const bo = await place.signIn('bo');
	const led = async (to: string) =>
		(await bo.fetch(`/en/sign-in?to=${encodeURIComponent(to)}`)).headers.get('location');
	for (const to of [
		'https://evil.example',
		'//evil.example',
		'/\\\\evil.example',
		'/en//evil.example/..',
		'javascript:alert(1)',
		'/api/auth/x'
	]) {
		expect(await led(to), to).toBe('/en/screenings');
	}
	expect(await led('/en/account')).toBe('/en/account');
});

test('cookies are for the server alone, and over https for https alone; every answer has its headers', async () => {
	const bo = new Client(place.server);
	const answer = await bo.post('/en/sign-in', { email: 'bo@example.org', password: 'correct horse battery' });
	const [plain = ''] = answer.headers.getSetCookie().filter((cookie) => cookie.includes('session_token'));
	expect(plain).toMatch(/; ?HttpOnly/i);
	expect(plain).toMatch(/; ?SameSite=Lax/i);
	expect(plain).toMatch(/; ?Path=\//i);
	const { headers } = await bo.fetch('/en/screenings');
	expect(headers.get('cache-control')).toContain('no-store');
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
	const page = await bo.fetch(`/en/invitation/${place.secrets.submitted}`);
	expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
	expect(page.headers.get('referrer-policy')).toBe('same-origin');

	const origin = 'https://fit.example.org';
	const server = await startServer({ env: { ORIGIN: origin } });
	const code = /needs this code: (\S+)/.exec(server.said())?.[1] ?? '';
	const body = new URLSearchParams({ ...FIRST, code });
	const first = await fetch(new URL('/en/first-run', server.url), {
		method: 'POST',
		body,
		headers: { origin, accept: 'text/html' },
		redirect: 'manual'
	});
	await server.stop();
	const set = first.headers.getSetCookie();
	expect([first.status, set.length > 0]).toEqual([303, true]);
	for (const cookie of set.filter((one) => one.includes('session'))) {
		expect(cookie).toMatch(/^__Secure-/);
		expect(cookie).toMatch(/; ?Secure/i);
	}
});

test('whoever tries passwords or links out is soon asked to wait, whatever address they claim to come from', async () => {
	const server = await startServer();
	let at = 0;
	const ask = (path: string, init: RequestInit = {}) => {
		const claimed = `10.0.0.${(at += 1)}`;
		const headers = {
			accept: 'text/html',
			origin: server.url,
			'x-forwarded-for': claimed,
			'x-coo-fit-address': claimed,
			'x-real-ip': claimed
		};
		return fetch(new URL(path, server.url), { ...init, headers, redirect: 'manual' });
	};
	const created = await ask('/en/first-run', { method: 'POST', body: new URLSearchParams(FIRST) });
	expect(created.status).toBe(303);
	const guesses: number[] = [];
	for (let count = 0; count < 11; count += 1) {
		const body = new URLSearchParams({ email: FIRST.email, password: `${PASSWORD} ${count}` });
		const answer = await ask('/en/sign-in', { method: 'POST', body });
		guesses.push(answer.status);
		if (answer.status === 429) expect(await answer.text()).toContain(say.en('fault.too-often'));
	}
	// The first owner's own sign-in counted too.
	expect(guesses.at(-1)).toBe(429);
	expect(guesses.slice(0, 8)).toEqual(Array(8).fill(400));
	const right = await ask('/en/sign-in', { method: 'POST', body: new URLSearchParams(FIRST) });
	expect(right.status).toBe(429);
	const links: number[] = [];
	for (let count = 0; count < 61; count += 1) links.push((await ask(`/en/invitation/made-up-${count}/answers`)).status);
	expect([links[0], links[59], links[60]]).toEqual([404, 404, 429]);
	await server.stop();
});
