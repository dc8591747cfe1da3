import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * @typedef {object} Way
 * @property {string} url where it begins
 * @property {() => number} cuts connections that were cut so far
 * @property {() => void} close
 */

/**
 * A way to a server that is as slow as one over the air: each connection adds between `least` and `most` milliseconds to a
 * round trip, the same all along; a share of them is cut at some moment within `cutWithin` milliseconds, whatever is on its way.
 * @param {string} url
 * @param {{ least: number, most: number, share: number, cutWithin: number, random: () => number }} how
 * @returns {Promise<Way>}
 */
export async function slowWay(url, { least, most, share, cutWithin, random }) {
	const { port } = new URL(url);
	let cuts = 0;
	/** @type {Set<import('node:net').Socket>} */
	const open = new Set();
	const server = createServer({ noDelay: true }, (near) => {
		const far = connect({ host: '127.0.0.1', port: Number(port), noDelay: true });
		const way = (least + random() * (most - least)) / 2;
		const end = () => [near, far].forEach((socket) => open.delete(socket) && socket.destroy());
		for (const [from, to] of [
			[near, far],
			[far, near]
		]) {
			open.add(/** @type {import('node:net').Socket} */ (from));
			from?.on('data', (chunk) => setTimeout(() => to?.writable && to.write(chunk), way));
			from?.on('error', end).on('close', end);
		}
		if (random() >= share) return;
		setTimeout(() => {
			if (open.has(near)) cuts += 1;
			end();
		}, random() * cutWithin);
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://127.0.0.1:${address.port}`,
		cuts: () => cuts,
		close() {
			server.close();
			for (const socket of open) socket.destroy();
		}
	};
}
