import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { OPERATIONS, type Operation } from '../src/lib/server/api/operations.ts';
import { SCOPES } from '../src/lib/server/ports/tokens.ts';
import { revokeToken } from '../src/lib/server/services/interfaces/tokens.ts';
import { routesFound } from './e2e/fixtures/routes.ts';
import { someResults } from './fixtures/read-screening.ts';
import {
	anInvitee,
	app,
	ask,
	aToken,
	documentOf,
	expectAsDescribed,
	ONE,
	secret,
	served,
	serveOnce,
	tokenId
} from './served-api.ts';
import { aCandidate, aScreening } from './stores/screening.ts';
import { mismatches } from './texts.ts';

serveOnce();

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

	it('of a blind screening, tells codes that have not been sent apart only to a token that may see names', async () => {
		const blind = await aToken(SCOPES.filter((scope) => scope !== 'names:read'));
		const one = async (by?: string) => (await ask(`${ONE}/candidates/candidate-99`, {}, by)).json();
		expect(await one()).toMatchObject({ state: 'started', expiresAt: expect.any(String) });
		expect(await one(blind.secret)).toMatchObject({ state: 'invited', invitedAt: null, expiresAt: null });
		const idsOf = async (state: string) => {
			const { candidates } = await (await ask(`${ONE}/candidates?state=${state}`, {}, blind.secret)).json();
			return candidates.map(({ id }: { id: string }) => id);
		};
		expect(await idsOf('started')).toEqual(['candidate-98', 'candidate-99']);
		expect(await idsOf('started')).toEqual(await idsOf('invited'));
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
