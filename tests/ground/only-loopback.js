// Loaded before anything else (`node --import`), it lets a process reach this computer and nothing beyond: whatever it tries to
// connect to, look up or send a datagram to elsewhere fails, and is a line in the file that COO_FIT_TRIED names.
import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { BlockList, isIP, Socket } from 'node:net';

const require = createRequire(import.meta.url);
/** @type {typeof import('node:dns')} */
const dns = require('node:dns');
/** @type {typeof import('node:dgram')} */
const dgram = require('node:dgram');

const here = new BlockList();
here.addSubnet('127.0.0.0', 8, 'ipv4');
here.addAddress('::1', 'ipv6');

const file = process.env.COO_FIT_TRIED;
if (!file) throw new Error('COO_FIT_TRIED must name the file for what is tried.');
// Also where nothing is tried there is a file, which says that this was loaded.
appendFileSync(file, '');

/** @param {unknown} host none stands for this computer */
function isHere(host) {
	if (host === undefined || host === null || host === '' || host === 'localhost') return true;
	const family = isIP(String(host));
	return family > 0 && here.check(String(host), family === 6 ? 'ipv6' : 'ipv4');
}

/** @param {string} what */
function refused(what) {
	appendFileSync(file ?? '', `${what}\n`);
	return Object.assign(new Error(`Refused, since it leads beyond this computer: ${what}`), { code: 'EACCES' });
}

/** @typedef {(...args: any[]) => any} Any */

/**
 * Puts another function in the place of one.
 * @param {any} owner
 * @param {string} name
 * @param {(original: Any) => (this: any, ...args: any[]) => any} make
 */
function replace(owner, name, make) {
	owner[name] = make(owner[name]);
}

replace(
	Socket.prototype,
	'connect',
	(original) =>
		function (...args) {
			// What `net.connect` has already read is a list in a list.
			const [first, second] = Array.isArray(args[0]) ? args[0] : args;
			const { path, host, port } =
				typeof first === 'object' ? first : { port: first, host: typeof second === 'string' ? second : undefined };
			const isPath = Boolean(path) || (typeof first === 'string' && !/^\d+$/.test(first));
			if (isPath || isHere(host)) return original.apply(this, args);
			const fault = refused(`connect ${host}:${port}`);
			// Whoever asked listens for a fault only once this has returned.
			this.connecting = true;
			process.nextTick(() => this.destroy(fault));
			return this;
		}
);

/**
 * A question to a name server, with a callback or a promise.
 * @param {string} name
 * @param {boolean} isPromised
 */
const asking = (name, isPromised) => (/** @type {Any} */ original) =>
	/** @this {unknown} */
	function (/** @type {any[]} */ ...args) {
		if (name === 'lookup' && isHere(args[0])) return original.apply(this, args);
		const fault = refused(`${name} ${args[0]}`);
		if (isPromised) return Promise.reject(fault);
		process.nextTick(args.at(-1), fault);
	};

/** @type {[owner: object, isPromised: boolean][]} */
const askers = [
	[dns, false],
	[dns.promises, true],
	[dns.Resolver.prototype, false],
	[dns.promises.Resolver.prototype, true]
];
for (const [owner, isPromised] of askers) {
	const names = Object.getOwnPropertyNames(owner).filter((name) =>
		/^(lookup|lookupService|resolve\w*|reverse)$/.test(name)
	);
	for (const name of names) replace(owner, name, asking(name, isPromised));
}

for (const name of ['send', 'connect']) {
	replace(
		dgram.Socket.prototype,
		name,
		(original) =>
			function (...args) {
				// The address is the last text, wherever the message's own place is left out.
				const at = name === 'send' ? 1 : 0;
				const host = args.slice(at).find((one) => typeof one === 'string');
				if (isHere(host)) return original.apply(this, args);
				const fault = refused(`datagram ${host}`);
				const told = args.at(-1);
				process.nextTick(typeof told === 'function' ? told : () => this.emit('error', fault), fault);
			}
	);
}

syncBuiltinESMExports();
