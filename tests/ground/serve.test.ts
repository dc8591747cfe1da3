import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../src/cli/ground/environment.js';

/** Answers as Kit's handler does: pages with a policy of their own, files, nothing, and a fault. */
const handler = `export function handler(request, response, next) {
	if (request.url === '/page') return response.setHeader('content-security-policy', "default-src 'none'").end('page');
	if (request.url === '/file') return response.setHeader('cache-control', 'public,immutable').writeHead(200, { 'content-length': '4' }).end('file');
	if (request.url === '/protocol') return response.end(request.headers[process.env.PROTOCOL_HEADER]);
	if (request.url === '/stream') return response.write('begun, '), process.once('coo-fit:ending', () => response.end('ended'));
	if (request.url === '/never') return response.write('begun');
	if (request.url === '/slow') return setTimeout(() => response.end('whole'), 1200);
	if (request.url === '/fault') throw new Error('a fault in a page');
	next();
}
process.on('sveltekit:shutdown', () => console.log('closed after all'));`;

let folder: string;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'coo-fit-serve-'));
	writeFileSync(join(folder, 'handler.js'), handler);
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
	server = spawn(process.execPath, ['src/cli/ground/serve.js', folder], {
		cwd: root,
		env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
		stdio: ['ignore', 'pipe', 'ignore']
	});
	const [line] = await once(server.stdout!, 'data');
	url = /^COO Fit is at (\S+)\n$/.exec(String(line))![1]!;
});

afterAll(() => {
	server.kill('SIGKILL');
	rmSync(folder, { recursive: true });
});

it.each([
	['/page', 200],
	['/file', 200],
	['/nothing', 404],
	['/fault', 500]
])('sends the security headers with %s', async (path, status) => {
	const response = await fetch(url + path);
	expect(response.status).toBe(status);
	expect(Object.fromEntries(response.headers)).toMatchObject({
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'referrer-policy': 'same-origin',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy': expect.stringContaining('camera=()'),
		'content-security-policy': expect.stringContaining("frame-ancestors 'none'")
	});
});

it('adds to the policy of a page instead of replacing it', async () => {
	const { headers } = await fetch(`${url}/page`);
	expect(headers.get('content-security-policy')).toBe("default-src 'none', frame-ancestors 'none'");
});

it('has everything asked for again that does not say how long it keeps', async () => {
	expect((await fetch(`${url}/page`)).headers.get('cache-control')).toBe('no-cache');
	expect((await fetch(`${url}/file`)).headers.get('cache-control')).toBe('public,immutable');
});

it('tells Kit the protocol itself, whatever a client claims', async () => {
	const response = await fetch(`${url}/protocol`, { headers: { 'x-coo-fit-protocol': 'https' } });
	expect(await response.text()).toBe('http');
});

it('ends when told to, even twice: what is under way is answered, and what never ends is cut off', async () => {
	let said = '';
	server.stdout!.setEncoding('utf8').on('data', (text: string) => (said += text));
	const slow = fetch(`${url}/slow`).then((response) => response.text());
	const stream = fetch(`${url}/stream`).then((response) => response.text());
	const unfinished = fetch(`${url}/never`).then((response) => response.text());
	unfinished.catch(() => 'cut off, as it should be');
	await fetch(`${url}/page`);
	server.kill('SIGTERM');
	server.kill('SIGTERM');
	// What would never end by itself is told so.
	expect(await stream).toBe('begun, ended');
	expect(await slow).toBe('whole');
	await expect(fetch(`${url}/page`)).rejects.toThrow();
	const [code] = await once(server, 'exit');
	expect(code).toBe(0);
	expect(said).toBe('closed after all\n');
	await expect(unfinished).rejects.toThrow();
}, 15_000);
