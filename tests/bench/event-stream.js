import { connect } from 'node:net';

/**
 * One listener to server-sent events. It speaks no more HTTP than these servers need, and notes what comes by its `id` alone.
 * @typedef {object} Listener
 * @property {() => number} last the `id` that came last
 * @property {() => number} faults events that came again, or before their turn
 * @property {() => void} close
 */

/**
 * Listens after the event `after`. `opened` is told once of the first that comes, be it no event, `heard` of every event with all
 * that came along, `ended` where the connection is lost.
 * @param {string} url
 * @param {{ path: string, cookie?: string, after?: number, opened?: () => void, heard: (id: number, text: string) => void, ended?: () => void }} wish
 * @returns {Listener}
 */
export function listenTo(url, { path, cookie = '', after = 0, opened, heard, ended }) {
	const { host, port } = new URL(url);
	const socket = connect({ host: '127.0.0.1', port: Number(port), noDelay: true });
	const lines = [`GET ${path} HTTP/1.1`, `host: ${host}`, 'accept: text/event-stream', `cookie: ${cookie}`];
	socket.write(`${lines.join('\r\n')}\r\nlast-event-id: ${after}\r\n\r\n`);
	let [last, faults, rest] = [after, 0, ''];
	socket.setEncoding('utf8').on('data', (chunk) => {
		rest += chunk;
		const whole = rest.lastIndexOf('\n\n') + 2;
		if (whole < 2) return;
		const text = rest.slice(0, whole);
		opened?.();
		opened = undefined;
		rest = rest.slice(whole);
		for (const [, id] of text.matchAll(/^id: (\d+)$/gm)) {
			if (Number(id) !== last + 1) faults += 1;
			last = Number(id);
			heard(last, text);
		}
	});
	socket.on('error', () => undefined).on('close', () => ended?.());
	return { last: () => last, faults: () => faults, close: () => socket.destroy() };
}
