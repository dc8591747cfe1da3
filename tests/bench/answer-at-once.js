import { openLine } from './open-line.js';

/**
 * @typedef {object} Answering
 * @property {string} path where the answers go
 * @property {string[]} bodies one request each
 */

/**
 * Has everybody answer at once, each one question after the other on a connection of their own. Fails on any answer that was
 * not acknowledged.
 * @param {string} url
 * @param {Answering[]} candidates
 * @returns {Promise<{ perSecond: number, p99: number }>} answers acknowledged a second; milliseconds that 99 in 100 took at most
 */
export async function answerAtOnce(url, candidates) {
	const lines = await Promise.all(candidates.map(() => openLine(url)));
	/** @type {number[]} */
	const times = [];
	const begun = performance.now();
	await Promise.all(
		candidates.map(async ({ path, bodies }, at) => {
			for (const body of bodies) {
				const sent = performance.now();
				const status = await lines[at]?.post(path, body);
				times.push(performance.now() - sent);
				if (status !== 200 && status !== 204) throw new Error(`An answer to ${path} was answered with ${status}.`);
			}
		})
	);
	const seconds = (performance.now() - begun) / 1000;
	for (const line of lines) line.close();
	times.sort((a, b) => a - b);
	return { perSecond: times.length / seconds, p99: times[Math.ceil(times.length * 0.99) - 1] ?? NaN };
}
