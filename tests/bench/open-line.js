import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * @typedef {object} Line
 * @property {(path: string, body: string, headers?: Record<string, string>) => Promise<number>} post sends, and gives the status of the answer
 * @property {() => void} close
 */

/**
 * A connection that stays open, with one request at a time on its way. It speaks no more HTTP than these servers need: a client
 * that costs as much as the server would hide what the server costs.
 * @param {string} url
 * @returns {Promise<Line>}
 */
export async function openLine(url) {
	const { host, port } = new URL(url);
	const socket = connect({ host: '127.0.0.1', port: Number(port), noDelay: true });
	await once(socket, 'connect');
	let answer = '';
	/** @type {{ resolve: (status: number) => void, reject: (fault: Error) => void } | null} */
	let waiting = null;
	socket.setEncoding('latin1').on('data', (text) => {
		answer += text;
		if (!isWhole(answer)) return;
		const status = Number(answer.slice(9, 12));
		answer = '';
		waiting?.resolve(status);
	});
	for (const event of ['close', 'error']) {
		socket.on(event, () => waiting?.reject(new Error('The server closed the connection before it answered.')));
	}
	return {
		post: (path, body, headers = { 'content-type': 'application/json' }) =>
			new Promise((resolve, reject) => {
				waiting = { resolve, reject };
				const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
				const length = `content-length: ${Buffer.byteLength(body)}\r\n`;
				socket.write(`POST ${path} HTTP/1.1\r\nhost: ${host}\r\n${lines.join('')}${length}\r\n${body}`);
			}),
		close() {
			waiting = null;
			socket.destroy();
		}
	};
}

/** @param {string} answer */
function isWhole(answer) {
	const end = answer.indexOf('\r\n\r\n');
	if (end < 0) return false;
	if (answer.startsWith('HTTP/1.1 204')) return true;
	const [, length] = /\ncontent-length: (\d+)/i.exec(answer.slice(0, end)) ?? [];
	return length === undefined ? answer.endsWith('\r\n0\r\n\r\n') : answer.length - end - 4 >= Number(length);
}
