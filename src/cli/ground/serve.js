// Serves a finished build: `node src/cli/ground/serve.js [build folder]`, on HOST and PORT.
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listen, readAddress, urlOf } from './address.js';
import { root } from './environment.js';
import { secure } from './headers.js';
import { report } from './report.js';

// Kit takes requests for https unless a header says otherwise; this server speaks http, whatever a client claims.
const protocolHeader = 'x-coo-fit-protocol';
process.env.PROTOCOL_HEADER ??= protocolHeader;
// For lists of candidates; all else is held to less: src/lib/server/is-too-large.ts.
process.env.BODY_SIZE_LIMIT ??= '20M';
// Empty counts as none here as well.
process.env.XFF_DEPTH ||= '1';

/** A response still under way, and then the database, get this long to end. */
const graceMs = 3000;

/** @typedef {(...args: [...Parameters<import('node:http').RequestListener>, () => void]) => unknown} Handler */

/** @param {Handler} handler */
function serverOf(handler) {
	return createServer(async (request, response) => {
		secure(response);
		request.headers[protocolHeader] = 'http';
		try {
			await handler(request, response, () => response.writeHead(404).end());
		} catch (fault) {
			console.error(fault);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		}
	});
}

/** @param {import('node:http').Server} server */
function closeOnSignal(server) {
	let isClosing = false;
	const close = () => {
		// A terminal signals the whole group and the parent passes it on, so the same wish may come twice.
		if (isClosing) return;
		isClosing = true;
		server.close(() => {
			// As adapter-node's own server says it: who listens closes the database. Then nothing is left, and the process ends.
			process.emit(/** @type {any} */ ('sveltekit:shutdown'));
			setTimeout(() => process.exit(0), graceMs).unref();
			process.disconnect?.();
		});
		process.emit(/** @type {any} */ ('coo-fit:ending'));
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), graceMs).unref();
	};
	for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, close);
}

try {
	const address = readAddress(process.env);
	const build = resolve(process.argv[2] ?? join(root, 'build'));
	const { handler } = await import(pathToFileURL(join(build, 'handler.js')).href);
	const server = serverOf(handler);
	closeOnSignal(server);
	const port = await listen(server, address);
	console.log(`COO Fit is at ${urlOf({ ...address, port })}`);
} catch (fault) {
	report(fault);
	process.disconnect?.();
}
