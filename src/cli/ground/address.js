import { createServer } from 'node:http';
import { Refusal } from './refusal.js';

/** @typedef {{ host: string, port: number }} Address */

/**
 * Where to listen: on this machine alone unless HOST says otherwise.
 * @param {Record<string, string | undefined>} env
 * @returns {Address}
 */
export function readAddress({ HOST, PORT }) {
	const port = PORT || '3000';
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
		throw new Refusal(`PORT must be a whole number from 0 to 65535, and it is "${port}": say PORT=3001 npm start.`);
	}
	return { host: HOST || '127.0.0.1', port: Number(port) };
}

/**
 * Listens, or says in one sentence why that cannot be.
 * @param {import('node:http').Server} server
 * @param {Address} address
 * @returns {Promise<number>} the port, which the system chose where 0 was asked for
 */
export function listen(server, { host, port }) {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => reject(refused(error, { host, port })));
		server.listen(port, host, () => {
			const address = server.address();
			resolve(address && typeof address === 'object' ? address.port : port);
		});
	});
}

/**
 * Learns of a taken port before the long install, not after it.
 * @param {Address} address
 */
export async function assertFree(address) {
	const server = createServer();
	await listen(server, address);
	await new Promise((closed) => server.close(closed));
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {Address} address
 */
function refused(error, { host, port }) {
	const other = port < 65535 ? port + 1 : 3000;
	if (error.code === 'EADDRINUSE') {
		return new Refusal(`Port ${port} is taken: stop the program that uses it, or say PORT=${other} npm start.`);
	}
	if (error.code === 'EACCES') {
		return new Refusal(`Port ${port} is not open to this user: choose one above 1023, such as PORT=3000 npm start.`);
	}
	if (error.code === 'EADDRNOTAVAIL' || error.syscall === 'getaddrinfo') {
		return new Refusal(`HOST "${host}" is no address of this machine: leave HOST out to listen on 127.0.0.1.`);
	}
	return error;
}

/**
 * The address as a person types it.
 * @param {Address} address
 */
export function urlOf({ host, port }) {
	if (['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host)) return `http://localhost:${port}`;
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
