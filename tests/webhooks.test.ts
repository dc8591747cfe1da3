import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp, type App } from '../src/lib/server/app.ts';
import { EVENTS } from '../src/lib/server/ports/webhooks.ts';
import { closeScreening } from '../src/lib/server/services/screening/change-screening.ts';
import { eraseDue } from '../src/lib/server/services/erasure/erase-due.ts';
import { record } from '../src/lib/server/services/record/record.ts';
import { addWebhook } from '../src/lib/server/services/interfaces/webhooks.ts';
import { readSettings } from '../src/lib/server/settings.ts';
import { addressFault, isAllowedAddress } from '../src/lib/server/webhooks/allowed-address.ts';
import { postMessage } from '../src/lib/server/webhooks/post-message.ts';
import { aScreening } from './stores/screening.ts';

interface Got {
	headers: IncomingHttpHeaders;
	body: string;
}

let receiver: Server;
let url: string;
let got: Got[];
/** What it answers, one after the other; the last goes on. Null never answers. */
let answers: (number | null)[];

beforeEach(async () => {
	got = [];
	answers = [204];
	receiver = createServer(async (request, response) => {
		let body = '';
		for await (const part of request.setEncoding('utf8')) body += part;
		got.push({ headers: request.headers, body });
		const status = answers.length > 1 ? answers.shift()! : answers[0]!;
		if (status !== null) response.writeHead(status, { location: `${url}/elsewhere` }).end('taken');
	}).listen(0, '127.0.0.1');
	await once(receiver, 'listening');
	url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
});

afterEach(() => {
	receiver.closeAllConnections();
	receiver.close();
});

describe('where messages may go', () => {
	it.each([
		['10.0.0.1', false],
		['172.16.3.4', false],
		['192.168.1.1', false],
		['169.254.169.254', false],
		['127.0.0.1', false],
		['0.0.0.0', false],
		['100.64.0.1', false],
		['224.0.0.1', false],
		['::1', false],
		['::', false],
		['fe80::1', false],
		['fd00::1', false],
		['::ffff:127.0.0.1', false],
		['::ffff:a00:1', false],
		['64:ff9b::a00:1', false],
		['2002:a00:1::', false],
		['8.8.8.8', true],
		['2606:4700::1111', true],
		['nothing', false]
	])('%s: %s', (address, isAllowed) => {
		expect(isAllowedAddress(address, 'https:', 'public')).toBe(isAllowed);
	});

	it.each([
		['https://example.org/hook', null, null],
		['http://example.org/hook', 'url-secure', 'url-secure'],
		['http://localhost:9/hook', 'url-private', null],
		['https://127.0.0.1/', 'url-private', null],
		['https://0x7f.1/', 'url-private', null],
		['https://2130706433/', 'url-private', null],
		['https://[::ffff:7f00:1]/', 'url-private', null],
		['https://10.1.2.3/', 'url-private', null],
		['http://10.1.2.3/', 'url-secure', 'url-secure'],
		['ftp://example.org', 'url', 'url'],
		['https://user:secret@example.org', 'url', 'url'],
		['example.org', 'url', 'url']
	])('%s is found out before it is kept', (address, everywhere, where) => {
		expect(addressFault(address, 'public')).toBe(everywhere);
		expect(addressFault(address, 'any')).toBe(where);
	});

	it('is looked at again when the connection is made, for names and for numbers', async () => {
		const { port } = receiver.address() as AddressInfo;
		for (const host of ['localhost', '127.0.0.1', '[::ffff:127.0.0.1]']) {
			const posted = await postMessage(`https://${host}:${port}`, {}, '{}', { reach: 'public' });
			expect(posted).toEqual({ status: null, fault: 'not-allowed' });
			expect(await postMessage(`http://${host}:${port}`, {}, '{}', { reach: 'public' })).toEqual(posted);
		}
		expect(got).toEqual([]);
		expect(await postMessage(`http://localhost:${port}`, {}, '{}', { reach: 'any' })).toMatchObject({ status: 204 });
	});
});

describe('sending', () => {
	const post = (patience?: number) =>
		postMessage(url, { 'content-type': 'application/json' }, '{}', { reach: 'any', ...(patience && { patience }) });

	it('follows nobody elsewhere', async () => {
		answers = [302];
		expect(await post()).toEqual({ status: 302, fault: 'refused' });
		expect(got).toHaveLength(1);
	});

	it('waits for nobody without end, and says when nobody is there', async () => {
		answers = [null];
		expect(await post(200)).toEqual({ status: null, fault: 'time-out' });
		receiver.closeAllConnections();
		receiver.close();
		await once(receiver, 'close');
		expect(await post()).toEqual({ status: null, fault: 'unreachable' });
	});
});

describe('telling what happened', () => {
	let app: App;
	let folder: string;

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'coo-fit-hook-'));
		app = await openApp(readSettings({ COO_FIT_DATA: folder, COO_FIT_WEBHOOKS_PRIVATE: 'yes' }));
		await app.screenings.add(aScreening({ state: 'open' }));
	});

	afterEach(async () => {
		await app.close();
		await rm(folder, { recursive: true });
	});

	const submit = () =>
		record(app.audit, {
			actor: 'candidate',
			action: 'candidate.submit',
			subject: 'candidate-1',
			screening: 'screening-1'
		});
	const add = (events: readonly (typeof EVENTS)[number][] = EVENTS) =>
		addWebhook(app, { url, events: [...events] }, 'person-1');
	const latest = async (id: string) => app.webhooks.latest(id, 9);

	it('sends ids, signed so that the receiver can check it, and nothing from before', async () => {
		await submit();
		const { id, secret } = await add();
		await closeScreening(app, 'screening-1', 'person-1');
		await submit();
		await expect.poll(async () => (await latest(id)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
		const told = got.map(({ body, headers }) => new Verifier(secret).verify(body, headers as Record<string, string>));
		const at = expect.stringMatching(/^\d{4}-.*Z$/);
		expect(told).toEqual(
			expect.arrayContaining([
				{ type: 'screening.closed', timestamp: at, data: { screening: 'screening-1' } },
				{ type: 'candidate.submitted', timestamp: at, data: { screening: 'screening-1', candidate: 'candidate-1' } }
			])
		);
		expect(told).toHaveLength(2);
		const { body, headers } = got[0]!;
		expect(() => new Verifier(secret).verify(body.replace('screening-1', 'screening-2'), headers as never)).toThrow();
		expect(JSON.stringify(await app.webhooks.list())).not.toContain(secret.slice(6));
	});

	it('sends only what was asked for', async () => {
		const { id } = await add(['screening.closed']);
		await submit();
		await closeScreening(app, 'screening-1', 'person-1');
		await expect.poll(async () => (await latest(id)).map(({ event }) => event)).toEqual(['screening.closed']);
	});

	it('tells of an open screening that an erasure ends, and of none that was closed before', async () => {
		const { id } = await add(['screening.closed']);
		await app.screenings.add(aScreening({ id: 'screening-2', state: 'closed' }));
		await eraseDue(app, new Date('2126-01-01'));
		expect((await app.screenings.list()).map(({ state }) => state)).toEqual(['erased', 'erased']);
		await expect
			.poll(async () => (await latest(id)).map(({ payload }) => JSON.parse(payload).data))
			.toEqual([{ screening: 'screening-1' }]);
	});

	it('tries again under the same id, and says how it went', async () => {
		answers = [500, 204];
		const { id } = await add();
		await submit();
		await expect.poll(async () => (await latest(id))[0]?.fault).toBe('refused');
		const [failed] = await latest(id);
		expect(failed).toMatchObject({ state: 'waiting', attempts: 1, status: 500 });
		expect(Date.parse(failed!.nextAt) - Date.now()).toBeGreaterThan(50_000);
		await app.webhooks.tried(failed!.id, { state: 'waiting', status: 500, fault: 'refused', nextAt: '2026-01-01' });
		app.nudgeCourier();
		await expect.poll(async () => (await latest(id))[0]?.state).toBe('delivered');
		expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
		expect(got).toHaveLength(2);
	});

	it('has another id for what got the number of an entry that a restore took away', async () => {
		const { id } = await add();
		await app.close();
		const copy = join(folder, 'copy');
		const ids: string[] = [];
		await cp(join(folder, 'coo-fit.db'), join(copy, 'coo-fit.db'));
		for (const data of [folder, copy]) {
			app = await openApp(readSettings({ COO_FIT_DATA: data, COO_FIT_WEBHOOKS_PRIVATE: 'yes' }));
			await submit();
			await expect.poll(async () => latest(id)).toHaveLength(1);
			ids.push((await latest(id))[0]!.id);
			if (data === folder) await app.close();
		}
		const [before, after] = ids.map((told) => told.split('_'));
		expect(after!.slice(0, 3)).toEqual(before!.slice(0, 3));
		expect(after).not.toEqual(before);
	});

	it('takes up after a pause what was recorded meanwhile, once', async () => {
		const { id } = await add();
		await app.close();
		app = await openApp(readSettings({ COO_FIT_DATA: folder }));
		await submit();
		await expect.poll(async () => (await latest(id))[0]).toMatchObject({ state: 'failed', fault: 'not-allowed' });
		expect(got).toEqual([]);
		await app.webhooks.queue(id, await latest(id), 0);
		expect(await latest(id)).toHaveLength(1);
	});
});
