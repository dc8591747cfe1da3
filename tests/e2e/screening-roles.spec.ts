import { expect, test } from '@playwright/test';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { createAuth } from '../../src/lib/server/auth/auth.ts';
import { ROLES, type Role } from '../../src/lib/server/auth/roles.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { mismatches } from '../texts.ts';
import { ROUTE_ROLES, type Access } from './fixtures/route-roles.ts';
import { exportsOf, routesFound } from './fixtures/routes.ts';
import { say } from './fixtures/say.ts';
import { startServer, type Server } from './fixtures/server.ts';
import { Client, colleague, firstOwner } from './fixtures/team.ts';

type Visitor = Role | 'nobody';
/** What came of a request. Whatever else it is answered with, such as that a form is not filled in, whoever asked may use it. */
type Outcome = 'allowed' | 'sign-in' | 'refused' | 'not-found' | 'no-token' | 'no-link' | 'failed';

test.describe.configure({ mode: 'default' });

let server: Server;
const visitors = new Map<Visitor, Client>();

test.beforeAll(async () => {
	server = await startServer();
	const owner = await firstOwner(server);
	visitors.set('owner', owner).set('nobody', new Client(server));
	for (const role of ROLES) if (role !== 'owner') visitors.set(role, await colleague(server, owner, role));
});
test.afterAll(() => server.stop());

const NO_LINK = '/en/invitation/no-such-thing';
const hasParameter = (route: string) => /\[(?!lang\]|\[)/.test(route);
/** An address of this kind, of nothing that exists; of a module of questions there is one for everybody. */
const addressOf = (route: string) =>
	route
		.replace(/^\S+ /, '')
		.replace('[lang]', 'en')
		.replace('[[place]]', 'start')
		.replace('[competency]', 'leadership')
		.replace(/\[[^\]]*\]/g, 'no-such-thing');

function wanted(route: string, access: Access, visitor: Visitor): Outcome[] {
	if (access === 'everyone') return ['allowed'];
	if (access === 'token') return ['no-token', 'not-found'];
	if (access === 'link') return ['no-link'];
	if (visitor === 'nobody') return ['sign-in'];
	if (access === 'signed-in' ? visitor === 'trial' : !access.includes(visitor)) return ['refused'];
	return hasParameter(route) ? ['not-found'] : ['allowed'];
}

async function outcomeOf(route: string, client: Client): Promise<Outcome> {
	const [method = ''] = route.split(' ');
	const address = addressOf(route);
	const answer = method === 'POST' ? client.post(address) : client.fetch(address, { method });
	const response = await answer;
	const { status, headers } = response;
	if (status >= 500) return 'failed';
	if (status === 401) return 'no-token';
	if (status === 403) return 'refused';
	if (status === 404) return 'not-found';
	// After a form, the page itself says so.
	if (headers.get('location') === NO_LINK || (await response.text()).includes(say.en('invitation.unknown')))
		return 'no-link';
	return headers.get('location')?.includes('/sign-in?to=') ? 'sign-in' : 'allowed';
}

test('every route that there is stands in the table, and no other', () => {
	expect(mismatches(Object.keys(ROUTE_ROLES), routesFound())).toEqual([]);
	expect(exportsOf('export const actions: A = { ask: f, end() {} };\nexport async function GET() {}')).toEqual([
		...['actions', 'actions.ask', 'actions.end'],
		'GET'
	]);
});

/** What was answered otherwise than the table says. */
async function wrongFor(all: Map<Visitor, Client>): Promise<string[]> {
	const wrong: string[] = [];
	// Whoever signs out on the way could not go on: that comes last, and its turn shows that they were signed in until then.
	const routes = Object.entries(ROUTE_ROLES).sort(
		([a], [b]) => Number(a.includes('sign-out')) - Number(b.includes('sign-out'))
	);
	for (const [route, access] of routes) {
		for (const [visitor, client] of all) {
			const found = await outcomeOf(route, client);
			if (!wanted(route, access, visitor).includes(found)) wrong.push(`${route}, ${visitor}: ${found}`);
		}
	}
	return wrong;
}

test('every route answers every role, and nobody, as the table says', async () => {
	expect(await wrongFor(visitors)).toEqual([]);
});

test('whoever tries a workshop before there is an owner may do that and nothing else, until there is one', async () => {
	const fresh = await startServer();
	try {
		const [, link = ''] = /without an account: \S*(\/en\/workshops\/try\?key=\S+)/.exec(fresh.said()) ?? [];
		const stranger = new Client(fresh);
		await stranger.fetch(link.slice(0, -1));
		expect(stranger.cookies).toBe('');
		const trial = new Client(fresh);
		expect((await trial.fetch(link)).headers.get('location')).toBe('/en/workshops');
		expect(await wrongFor(new Map([['trial', trial]]))).toEqual([]);
		expect((await trial.fetch('/en/workshops')).headers.get('location')).toContain('/sign-in');
		await trial.fetch(link);
		expect((await trial.fetch('/en/workshops')).status).toBe(200);
		await firstOwner(fresh);
		for (const again of [link, '/en/workshops']) {
			await trial.fetch(again);
			expect((await trial.fetch('/en/workshops')).headers.get('location')).toContain('/sign-in');
		}
	} finally {
		await fresh.stop();
	}
});

test('of what the library answers by itself, only what a browser must ask is there, whoever asks', async () => {
	const db = new Kysely<never>({ dialect: new SqliteDialect({ database: new DatabaseSync(':memory:') as never }) });
	const engine = { kind: 'sqlite', db } as never;
	const oidc = { issuer: server.url, clientId: 'a', clientSecret: 'b', name: 'c' };
	const auth = createAuth({
		engine,
		settings: { ...readSettings({}), oidc },
		secret: 's'.repeat(32),
		sendPasswordLink: async () => undefined
	});
	const endpoints = Object.values(auth.api) as unknown as { path?: string; options?: { method?: string | string[] } }[];
	const asked = endpoints.flatMap(({ path, options }) =>
		path ? [options?.method ?? 'GET'].flat().map((method) => `${method} ${path.replace(/:\w+/, 'oidc')}`) : []
	);
	expect(asked.length).toBeGreaterThan(50);
	const owner = visitors.get('owner')!;
	const answered: string[] = [];
	for (const endpoint of asked) {
		const [method = '', path] = endpoint.split(' ');
		const body = method === 'GET' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } };
		const { status } = await owner.fetch(`/api/auth${path}`, { method, ...body });
		if (status !== 404) answered.push(endpoint);
	}
	expect([...new Set(answered)].sort()).toEqual([
		'GET /callback/oidc',
		'GET /passkey/generate-authenticate-options',
		'GET /passkey/generate-register-options',
		'POST /passkey/verify-authentication',
		'POST /passkey/verify-registration'
	]);
});
