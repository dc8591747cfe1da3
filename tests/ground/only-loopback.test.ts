import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../src/cli/ground/environment.js';

/** What a process tries, by kind: what is imported by name and what is reached through its module alike. */
const attempts = `
import dns, { lookup, resolve4 } from 'node:dns';
import { lookup as find, resolve, Resolver } from 'node:dns/promises';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { connect, createServer as listen, Socket } from 'node:net';
import { connect as connectSafely } from 'node:tls';

const called = (work) => new Promise((done, fail) => work((fault, value) => (fault ? fail(fault) : done(value ?? 'done'))));
const opened = (socket) => once(socket, 'connect').finally(() => socket.destroy());
const server = createServer((_, response) => response.end('home')).listen(0, '127.0.0.1');
const path = process.argv[1];
const local = listen((socket) => socket.end()).listen(path);
await Promise.all([once(server, 'listening'), once(local, 'listening')]);
const { port } = server.address();
const datagrams = createSocket('udp4');
const beyond = {
	fetch: () => fetch('http://192.0.2.1/'),
	'fetch of a name': () => fetch('https://fit.example.org/'),
	connect: () => opened(connect(80, '192.0.2.1')),
	'connect with options': () => opened(connect({ host: 'fit.example.org', port: 80 })),
	'connect a socket': () => opened(new Socket().connect(80, '2001:db8::1')),
	tls: () => opened(connectSafely(443, 'fit.example.org')),
	get: () => once(get('http://192.0.2.1/'), 'response'),
	lookup: () => called((done) => lookup('fit.example.org', { all: true }, done)),
	'lookup, promised': () => find('fit.example.org'),
	resolve: () => called((done) => resolve4('fit.example.org', done)),
	'resolve, promised': () => resolve('fit.example.org'),
	resolver: () => called((done) => new dns.Resolver().resolveMx('fit.example.org', done)),
	'resolver, promised': () => new Resolver().resolve4('fit.example.org'),
	datagram: () => called((done) => datagrams.send('out', 53, '192.0.2.1', done)),
	'part of a datagram': () => called((done) => datagrams.send(Buffer.from('out'), 0, 2, 53, '192.0.2.1', done)),
	'datagrams to one': () => called((done) => createSocket('udp4').unref().connect(53, '192.0.2.1', done))
};
const here = {
	fetch: () => fetch('http://localhost:' + port),
	connect: () => opened(connect(port)),
	'connect with options': () => opened(connect({ host: '127.0.0.1', port })),
	'unix socket': () => opened(connect(path)),
	lookup: () => called((done) => lookup('localhost', done)),
	datagram: () => called((done) => datagrams.send('out', port, '127.0.0.1', done))
};
const codeOf = ({ code, cause }) => code ?? cause?.code;
const came = async (all) => {
	const results = {};
	for (const [name, attempt] of Object.entries(all)) results[name] = await attempt().then(() => 'done', codeOf);
	return results;
};
console.log(JSON.stringify({ beyond: await came(beyond), here: await came(here) }));
process.exit();
`;

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'coo-fit-only-'))));
afterAll(() => rmSync(folder, { recursive: true }));

it('refuses whatever leads beyond this computer, writes it down, and lets everything else through', async () => {
	const tried = join(folder, 'tried.txt');
	const child = spawn(
		process.execPath,
		['--import', './tests/ground/only-loopback.js', '--input-type=module', '-e', attempts, join(folder, 'local')],
		{ cwd: root, env: { ...process.env, COO_FIT_TRIED: tried }, stdio: ['ignore', 'pipe', 'inherit'] }
	);
	const { beyond, here } = JSON.parse(await text(child.stdout)) as Record<string, Record<string, string>>;
	expect(new Set(Object.values(here!))).toEqual(new Set(['done']));
	expect(beyond).toEqual(Object.fromEntries(Object.keys(beyond!).map((name) => [name, 'EACCES'])));
	expect(readFileSync(tried, 'utf8').split('\n')).toEqual([
		'connect 192.0.2.1:80',
		'connect fit.example.org:443',
		'connect 192.0.2.1:80',
		'connect fit.example.org:80',
		'connect 2001:db8::1:80',
		'connect fit.example.org:443',
		'connect 192.0.2.1:80',
		'lookup fit.example.org',
		'lookup fit.example.org',
		'resolve4 fit.example.org',
		'resolve fit.example.org',
		'resolveMx fit.example.org',
		'resolve4 fit.example.org',
		'datagram 192.0.2.1',
		'datagram 192.0.2.1',
		'datagram 192.0.2.1',
		''
	]);
});
