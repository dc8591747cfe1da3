import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { readAddress, urlOf } from '../../src/cli/ground/address.js';
import { root } from '../../src/cli/ground/environment.js';
import { run } from '../../src/cli/ground/run.js';

function start(env: Record<string, string>) {
	return run(process.execPath, ['src/cli/start.js'], { cwd: root, env: { ...process.env, ...env } });
}

async function takePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	onTestFinished(() => void server.close());
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('no port');
	return address.port;
}

it('says in one sentence that the port is taken, before it installs or builds', async () => {
	const port = await takePort();
	const { code, output } = await start({ PORT: String(port), HOST: '127.0.0.1' });
	expect(output).toBe(`Port ${port} is taken: stop the program that uses it, or say PORT=${port + 1} npm start.\n`);
	expect(code).toBe(1);
});

it.each(['abc', '-1', '65536', '3e3', '80 '])('says in one sentence that PORT=%s is no port', async (PORT) => {
	const { code, output } = await start({ PORT });
	expect(output).toBe(`PORT must be a whole number from 0 to 65535, and it is "${PORT}": say PORT=3001 npm start.\n`);
	expect(code).toBe(1);
});

it('says in one sentence that HOST is not of this machine', async () => {
	// An address set aside for documentation (RFC 5737).
	const { code, output } = await start({ HOST: '192.0.2.1', PORT: '0' });
	expect(output).toBe('HOST "192.0.2.1" is no address of this machine: leave HOST out to listen on 127.0.0.1.\n');
	expect(code).toBe(1);
});

it('listens on this machine alone unless told otherwise', () => {
	expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 3000 });
	expect(readAddress({ HOST: '', PORT: '' })).toEqual({ host: '127.0.0.1', port: 3000 });
	expect(readAddress({ HOST: '0.0.0.0', PORT: '8080' })).toEqual({ host: '0.0.0.0', port: 8080 });
});

it.each([
	['127.0.0.1', 'http://localhost:3000'],
	['0.0.0.0', 'http://localhost:3000'],
	['192.0.2.1', 'http://192.0.2.1:3000'],
	['2001:db8::1', 'http://[2001:db8::1]:3000']
])('writes the address of %s as %s', (host, url) => expect(urlOf({ host, port: 3000 })).toBe(url));
