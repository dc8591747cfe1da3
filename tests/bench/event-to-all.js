import { listenTo } from './event-stream.js';

/** How many connect at the same time: more, and the system turns some away. */
const AT_ONCE = 200;

/**
 * Many who listen to one server, and one who makes something happen.
 * @typedef {object} Room
 * @property {(happen: () => Promise<unknown>) => Promise<number[]>} reach milliseconds from the asking until it reached each of them, in order
 * @property {() => number} faults events that came again, or before their turn, or not at all
 * @property {() => void} close
 */

/**
 * @param {string} url
 * @param {{ path: string, cookie?: string }[]} all
 * @param {number} known the `id` of the last event that there is
 * @returns {Promise<Room>}
 */
export async function roomOf(url, all, known) {
	/** @type {import('./event-stream.js').Listener[]} */
	const listeners = [];
	/** @type {number[]} */
	let times = [];
	let [begun, next, lost] = [0, known + 1, 0];
	let done = () => {};
	const heard = (/** @type {number} */ id) => {
		if (id !== next) return;
		times.push(performance.now() - begun);
		if (times.length === all.length) done();
	};
	for (let at = 0; at < all.length; at += AT_ONCE) {
		const these = all.slice(at, at + AT_ONCE);
		await Promise.all(these.map((wish) => begin(url, wish, { known, heard, lost: () => (lost += 1) }, listeners)));
	}
	return {
		async reach(happen) {
			times = [];
			const reached = new Promise((resolve) => (done = () => resolve(null)));
			begun = performance.now();
			await Promise.all([happen(), reached]);
			next += 1;
			return times;
		},
		faults: () => listeners.reduce((sum, listener) => sum + listener.faults(), lost),
		close: () => listeners.forEach((listener) => listener.close())
	};
}

/**
 * Until everything that there is has come.
 * @param {string} url
 * @param {{ path: string, cookie?: string }} wish
 * @param {{ known: number, heard: (id: number) => void, lost: () => void }} room
 * @param {import('./event-stream.js').Listener[]} listeners
 * @returns {Promise<void>}
 */
function begin(url, wish, { known, heard, lost }, listeners) {
	return new Promise((resolve) => {
		const told = (/** @type {number} */ id) => (id === known ? resolve() : heard(id));
		const opened = () => known === 0 && resolve();
		listeners.push(listenTo(url, { ...wish, opened, heard: told, ended: lost }));
	});
}
