import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect } from 'vitest';
import { instrument } from '../src/lib/content/instrument.ts';
import { openApp, type App } from '../src/lib/server/app.ts';
import { SCOPES, type Scope } from '../src/lib/server/ports/tokens.ts';
import { createToken } from '../src/lib/server/services/interfaces/tokens.ts';
import { readSettings } from '../src/lib/server/settings.ts';
import { someResults, submitted } from './fixtures/read-screening.ts';
import { serveApi } from './fixtures/serve-api.ts';
import { aCandidate, aScreening } from './stores/screening.ts';

export const DAY = 86_400_000;
export const ONE = '/api/v1/screenings/screening-1';

export let app: App;
let folder: string;
export let served: Awaited<ReturnType<typeof serveApi>>;
export let secret: string;
export let tokenId: string;

export const aToken = (scopes: readonly Scope[], expiresAt = new Date(Date.now() + DAY).toISOString()) =>
	createToken(app, { name: 'A program', scopes: [...scopes], expiresAt }, 'person-1');

/** A real server of the API over a database of its own, for all tests of the file that calls this. */
export function serveOnce(): void {
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
}

export const ask = (path: string, init: RequestInit = {}, by = secret) =>
	fetch(served.url + path, { ...init, headers: { authorization: `Bearer ${by}`, ...init.headers } });
export const send = (path: string, body: unknown, by?: string) =>
	ask(
		path,
		{
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: typeof body === 'string' ? body : JSON.stringify(body)
		},
		by
	);
export const anInvitee = { name: 'Zoë Żak', email: 'zoe@example.org' };

interface Described {
	responses: Record<string, { content: Record<string, { schema: object }> }>;
}
interface Document {
	paths: Record<string, Record<string, Described>>;
	components: object;
}
export const documentOf = async () => (await fetch(`${served.url}/api/v1/openapi.json`)).json() as Promise<Document>;

/** Holds an answer against what the document says of this operation and status. */
export async function expectAsDescribed(at: string, answer: Response, status: number): Promise<unknown> {
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
