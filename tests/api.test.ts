import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instrument } from '../src/lib/content/instrument.ts';
import { openApp, type App } from '../src/lib/server/app.ts';
import { OPERATIONS, type Operation } from '../src/lib/server/api/operations.ts';
import { SCOPES, type Scope } from '../src/lib/server/ports/tokens.ts';
import { invitationOf } from '../src/lib/server/services/invitation.ts';
import { createToken, revokeToken } from '../src/lib/server/services/tokens.ts';
import { readSettings } from '../src/lib/server/settings.ts';
import { routesFound } from './e2e/fixtures/routes.ts';
import { someResults, submitted } from './fixtures/read-screening.ts';
import { serveApi } from './fixtures/serve-api.ts';
import { aCandidate, aScreening } from './stores/screening.ts';
import { mismatches } from './texts.ts';

const DAY = 86_400_000;
const ONE = '/api/v1/screenings/screening-1';

let app: App;
let folder: string;
let served: Awaited<ReturnType<typeof serveApi>>;
let secret: string;
let tokenId: string;

const aToken = (scopes: readonly Scope[], expiresAt = new Date(Date.now() + DAY).toISOString()) =>
	createToken(app, { name: 'A program', scopes: [...scopes], expiresAt }, 'person-1');

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'coo-fit-api-'));
	app = await openApp(readSettings({ COO_FIT_DATA: folder }));
	await app.screenings.add(aScreening({ state: 'open', instrument: `${instrument.id}@${instrument.version}` }));
	await app.candidates.add([
		...someResults().map((result, at) => submitted(at + 1, result)),
		aCandidate(98),
		aCandidate(99, { state: 'started', startedAt: '2026-11-04T10:00:00.000Z' })
	]);
	served = await serveApi(app);
	({ id: tokenId, secret } = await aToken(SCOPES));
});

afterAll(async () => {
	await served.stop();
	await app.close();
	await rm(folder, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}, by = secret) =>
	fetch(served.url + path, { ...init, headers: { authorization: `Bearer ${by}`, ...init.headers } });
const send = (path: string, body: unknown, by?: string) =>
	ask(
		path,
		{
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: typeof body === 'string' ? body : JSON.stringify(body)
		},
		by
	);
const anInvitee = { name: 'Zoë Żak', email: 'zoe@example.org' };

interface Described {
	responses: Record<string, { content: Record<string, { schema: object }> }>;
}
interface Document {
	paths: Record<string, Record<string, Described>>;
	components: object;
}
const documentOf = async () => (await fetch(`${served.url}/api/v1/openapi.json`)).json() as Promise<Document>;

/** Holds an answer against what the document says of this operation and status. */
async function expectAsDescribed(at: string, answer: Response, status: number): Promise<unknown> {
	const { paths, components } = await documentOf();
	const [method = '', path = ''] = at.split(' ');
	const type = answer.headers.get('content-type')!.replace(/;.*/, '');
	const content: unknown = await answer.json();
	expect([answer.status, content]).toEqual([status, content]);
	const schema = paths[path]?.[method.toLowerCase()]?.responses[status]?.content[type]?.schema;
	expect(schema, `${at} ${status} ${type}`).toBeDefined();
	const check = new Ajv2020({ validateFormats: false, strict: false }).compile({ ...schema, components });
	expect(check(content) ? [] : check.errors).toEqual([]);
	return content;
}

describe('the document', () => {
	it('tells of every route that there is, and of no other', async () => {
		const found = routesFound()
			.filter((route) => route.includes(' /api/v1/') && !route.endsWith('/openapi.json'))
			.map((route) => route.replace(/\[(\w+)\]/g, '{$1}'));
		const { paths } = await documentOf();
		const told = Object.entries(paths).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
		);
		expect(found.length).toBeGreaterThan(5);
		expect(mismatches(found, told)).toEqual([]);
		expect(
			mismatches(
				Object.values(OPERATIONS).map(({ at }) => at),
				told
			)
		).toEqual([]);
	});

	it('says which fields a body may have, which are needed, and no more', async () => {
		const { paths } = await documentOf();
		const post = paths['/api/v1/screenings/{id}/candidates']!.post as unknown as {
			requestBody: { content: Record<string, { schema: object }> };
		};
		const { schema } = post.requestBody.content['application/json']!;
		const check = new Ajv2020({ validateFormats: false }).compile(schema);
		expect(check(anInvitee)).toBe(true);
		expect(check({ name: 'Zoë' })).toBe(false);
		expect(check({ ...anInvitee, salary: 1 })).toBe(false);
		expect(check({ ...anInvitee, language: 'fr' })).toBe(false);
	});

	it.each([
		['listScreenings', '/api/v1/screenings'],
		['readScreening', ONE],
		['listCandidates', `${ONE}/candidates`],
		['readCandidate', `${ONE}/candidates/candidate-1`],
		['readResult', `${ONE}/candidates/candidate-1/result`]
	] as const)('describes what %s answers', async (name, path) => {
		await expectAsDescribed(OPERATIONS[name].at, await ask(path), 200);
	});
});

describe('letting in', () => {
	const all = Object.values(OPERATIONS) as Operation[];
	const requestOf = ({ at }: Operation, by: string | null) => {
		const [method, path = ''] = at.split(' ');
		const address = path.replace('{id}', 'screening-1').replace('{candidate}', 'candidate-1');
		const headers = new Headers(by === null ? {} : { authorization: by });
		return fetch(served.url + address, { method: method!, headers });
	};

	it.each(all)('$at asks for its scope, and for a token that holds', async (operation) => {
		const { scope, at } = operation;
		const others = await aToken(SCOPES.filter((one) => one !== scope));
		const late = await aToken(SCOPES, new Date(Date.now() - 1).toISOString());
		const gone = await aToken(SCOPES);
		expect(await revokeToken(app, gone.id, 'person-1')).toBe(true);
		expect(await revokeToken(app, gone.id, 'person-1')).toBe(false);
		const title = async (by: string | null, status: number) =>
			((await expectAsDescribed(at, await requestOf(operation, by), status)) as { type: string }).type;
		expect(await title(null, 401)).toBe('urn:coo-fit:no-token');
		expect(await title(`Basic ${secret}`, 401)).toBe('urn:coo-fit:no-token');
		expect(await title(`Bearer ${secret}x`, 401)).toBe('urn:coo-fit:token-unknown');
		expect(await title(`Bearer ${late.secret}`, 401)).toBe('urn:coo-fit:token-expired');
		expect(await title(`Bearer ${gone.secret}`, 401)).toBe('urn:coo-fit:token-revoked');
		expect(await title(`Bearer ${others.secret}`, 403)).toBe('urn:coo-fit:no-scope');
	});

	it('keeps no secret, and notes the day of use', async () => {
		const { id, secret: theirs } = await aToken(['screenings:read']);
		const token = async () => (await app.tokens.list()).find((one) => one.id === id)!;
		expect(await token()).toMatchObject({ usedOn: null });
		await ask('/api/v1/screenings', {}, theirs);
		expect((await token()).usedOn).toBe(new Date().toISOString().slice(0, 10));
		expect(JSON.stringify(await token())).not.toContain(theirs.slice(7));
	});

	it('a token that asks without end waits', async () => {
		const by = await aToken(['screenings:read']);
		const often = () => ask('/api/v1/screenings/nothing', {}, by.secret);
		const statuses = new Set<number>();
		for (let batch = 0; batch < 12; batch += 1) {
			const answers = await Promise.all(Array.from({ length: 50 }, often));
			for (const { status } of answers) statuses.add(status);
		}
		expect([...statuses]).toEqual([404]);
		const answer = await often();
		expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
		await expectAsDescribed(OPERATIONS.readScreening.at, answer, 429);
		expect((await ask('/api/v1/screenings')).status).toBe(200);
	});

	it('made-up tokens wait, and hold up none that is valid', async () => {
		const statuses: number[] = [];
		for (let time = 0; time < 70; time += 1) {
			statuses.push((await ask('/api/v1/screenings', {}, `coofit_${time}`)).status);
		}
		expect(new Set(statuses)).toEqual(new Set([401, 429]));
		expect((await ask('/api/v1/screenings')).status).toBe(200);
	});
});

describe('reading', () => {
	it('goes through all candidates, each once, a page at a time', async () => {
		const ids: string[] = [];
		for (let after: string | null = ''; after !== null;) {
			const page = await (await ask(`${ONE}/candidates?limit=2&after=${after}`)).json();
			ids.push(...page.candidates.map(({ id }: { id: string }) => id));
			after = page.next;
		}
		expect(ids).toEqual([...someResults().map((_, at) => `candidate-${at + 1}`), 'candidate-98', 'candidate-99']);
		const started = await (await ask(`${ONE}/candidates?state=started`)).json();
		expect(started.candidates.map(({ id }: { id: string }) => id)).toEqual(['candidate-99']);
	});

	it('of a blind screening, shows names only to a token that may see them', async () => {
		const blind = await aToken(SCOPES.filter((scope) => scope !== 'names:read'));
		const seen = async (path: string, by?: string) => (await ask(path, {}, by)).text();
		for (const path of [`${ONE}/candidates`, `${ONE}/candidates/candidate-1`]) {
			expect(await seen(path, blind.secret)).not.toMatch(/Søren|soren|example\.org/);
			expect(await seen(path)).toContain('soren.1@example.org');
		}
		expect(await seen(`${ONE}/candidates/candidate-1/result`)).not.toMatch(
			/Søren|soren|example\.org|seed|overall|rank/
		);
	});

	it('has no result before the answers were sent, and none of another screening', async () => {
		const { at } = OPERATIONS.readResult;
		await expectAsDescribed(at, await ask(`${ONE}/candidates/candidate-99/result`), 409);
		await app.screenings.add(aScreening({ id: 'screening-2' }));
		await app.candidates.add([aCandidate(50, { screening: 'screening-2' })]);
		await expectAsDescribed(at, await ask(`${ONE}/candidates/candidate-50/result`), 404);
		await expectAsDescribed(OPERATIONS.readCandidate.at, await ask(`${ONE}/candidates/candidate-50`), 404);
		await expectAsDescribed(OPERATIONS.readScreening.at, await ask('/api/v1/screenings/nothing'), 404);
	});

	it.each(['limit=0', 'limit=201', 'limit=x', 'state=drunk', 'order=score'])(
		'refuses %s and names the field',
		async (query) => {
			const answer = await ask(`${ONE}/candidates?${query}`);
			const { errors } = (await expectAsDescribed(OPERATIONS.listCandidates.at, answer, 422)) as {
				errors: { field: string; remedy: string }[];
			};
			expect(errors).toEqual([{ field: query.split('=')[0], remedy: expect.stringMatching(/\.$/) }]);
		}
	);

	it('is recorded under the token', async () => {
		await ask(`${ONE}/candidates/candidate-1/result`);
		const [entry] = await app.audit.page({ screening: 'screening-1', limit: 1 });
		expect(entry).toMatchObject({ actor: `api:${tokenId}`, action: 'candidate.read', subject: 'candidate-1' });
	});
});

describe('inviting', () => {
	const { at } = OPERATIONS.inviteCandidate;

	it('gives a link that opens, once, and cancelling closes it', async () => {
		const ewa = { ...anInvitee, email: 'ewa@example.org' };
		const { id, link } = (await expectAsDescribed(at, await send(`${ONE}/candidates`, ewa), 201)) as Record<
			string,
			string
		>;
		const opened = () => invitationOf(app, link!.split('/').at(-1)!, new Date().toISOString());
		expect(await opened()).toMatchObject({ stage: 'notice', candidate: { id, name: 'Zoë Żak', locale: 'en' } });
		expect(link).toMatch(new RegExp(`^${served.url}/en/invitation/`));
		const again = (await expectAsDescribed(at, await send(`${ONE}/candidates`, ewa), 409)) as { type: string };
		expect(again.type).toBe('urn:coo-fit:already-invited');
		const path = `${ONE}/candidates/${id}/cancel`;
		await expectAsDescribed(OPERATIONS.cancelInvitation.at, await ask(path, { method: 'POST' }), 200);
		expect(await opened()).toMatchObject({ refusal: 'cancelled' });
		await expectAsDescribed(OPERATIONS.cancelInvitation.at, await ask(path, { method: 'POST' }), 409);
	});

	it('renews a link that has ended, which opens again until the day named, and is recorded', async () => {
		const ida = { ...anInvitee, email: 'ida@example.org' };
		const { id, link } = await (await send(`${ONE}/candidates`, ida)).json();
		const opened = () => invitationOf(app, link.split('/').at(-1)!, new Date().toISOString());
		await app.candidates.change(id, ['invited'], { state: 'expired' });
		expect(await opened()).toMatchObject({ refusal: 'expired' });
		const { at } = OPERATIONS.renewInvitation;
		const path = `${ONE}/candidates/${id}/renew`;
		const day = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10);
		const expiresAt = `${day}T23:59:59.999Z`;
		expect(await expectAsDescribed(at, await send(path, { expiresOn: day }), 200)).toEqual({ id, expiresAt });
		expect(await opened()).toMatchObject({ stage: 'notice', candidate: { id, expiresAt } });
		const [entry] = await app.audit.page({ screening: 'screening-1', limit: 1 });
		expect(entry).toMatchObject({ actor: `api:${tokenId}`, action: 'candidate.renew', subject: id });
		for (const expiresOn of ['2020-01-01', '2099-01-01', '2027-02-31', undefined]) {
			const { errors } = (await expectAsDescribed(at, await send(path, { expiresOn }), 422)) as { errors: object };
			expect(errors).toEqual([{ field: 'expiresOn', remedy: expect.stringMatching(/^[A-Z].*\.$/) }]);
		}
		const sent = await send(`${ONE}/candidates/candidate-1/renew`, { expiresOn: day });
		expect(await expectAsDescribed(at, sent, 409)).toMatchObject({ type: 'urn:coo-fit:not-renewable' });
	});

	it('makes a new link, once, in the place of the one before', async () => {
		const lea = { ...anInvitee, email: 'lea@example.org' };
		const { id, link } = await (await send(`${ONE}/candidates`, lea)).json();
		const { at } = OPERATIONS.makeNewLink;
		const path = `${ONE}/candidates/${id}/link`;
		const fresh = (await expectAsDescribed(at, await ask(path, { method: 'POST' }), 200)) as { link: string };
		const opened = (one: string) => invitationOf(app, one.split('/').at(-1)!, new Date().toISOString());
		expect(await opened(link)).toMatchObject({ refusal: 'unknown' });
		expect(await opened(fresh.link)).toMatchObject({ stage: 'notice', candidate: { id } });
		await app.candidates.change(id, ['invited'], { state: 'expired' });
		await expectAsDescribed(at, await ask(path, { method: 'POST' }), 409);
	});

	it.each([
		[{ email: 'zoe@example.org' }, 'name'],
		[{ ...anInvitee, email: 'nobody' }, 'email'],
		[{ ...anInvitee, name: 7 }, 'name'],
		[{ ...anInvitee, name: 'x'.repeat(121) }, 'name'],
		[{ ...anInvitee, language: 'fr' }, 'language'],
		[{ ...anInvitee, expiresOn: 'soon' }, 'expiresOn'],
		[{ ...anInvitee, expiresOn: '2020-01-01' }, 'expiresOn'],
		[{ ...anInvitee, expiresOn: '2027-02-31' }, 'expiresOn'],
		[{ ...anInvitee, score: 100 }, 'score']
	])('refuses %j and names the field', async (body, field) => {
		const { errors } = (await expectAsDescribed(at, await send(`${ONE}/candidates`, body), 422)) as {
			errors: { field: string; remedy: string }[];
		};
		expect(errors).toEqual([{ field, remedy: expect.stringMatching(/^[A-Z].*\.$/) }]);
		expect(await app.candidates.known('screening-1', ['zoe@example.org'])).toEqual([]);
	});

	it('refuses what is no JSON, is of another type or too large, and screenings that are not open', async () => {
		const path = `${ONE}/candidates`;
		await expectAsDescribed(at, await send(path, '{"name":'), 400);
		await expectAsDescribed(at, await ask(path, { method: 'POST', body: 'name=a' }), 415);
		await expectAsDescribed(at, await send(path, { ...anInvitee, reference: 'x'.repeat(20_000) }), 413);
		await expectAsDescribed(at, await send(path, [anInvitee]), 422);
		await app.screenings.change('screening-1', { state: 'closed' });
		await expectAsDescribed(at, await send(path, anInvitee), 409);
		const renewing = await send(`${path}/candidate-99/renew`, { expiresOn: '2027-01-31' });
		const making = await ask(`${path}/candidate-99/link`, { method: 'POST' });
		for (const [{ at }, answer] of [
			[OPERATIONS.renewInvitation, renewing],
			[OPERATIONS.makeNewLink, making]
		] as const) {
			expect(await expectAsDescribed(at, answer, 409)).toMatchObject({ type: 'urn:coo-fit:screening-not-open' });
		}
		expect((await send('/api/v1/screenings/nothing/candidates', anInvitee)).status).toBe(404);
	});
});
