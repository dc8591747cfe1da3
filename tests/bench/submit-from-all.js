import { setTimeout as sleep } from 'node:timers/promises';
import { listenTo } from './event-stream.js';
import { openLine } from './open-line.js';

/** @typedef {import('./workshop-place.js').Phone} Phone */
/** @typedef {{ tries: number, resumed: number, faults: number }} Submitted how often everybody tried, and listened anew; events that came again, or before their turn */

/** Milliseconds after which somebody begins, and tries again. */
const spread = 3000;
const pause = 300;

/**
 * Has everybody listen and submit at about the same time, each trying again until it is acknowledged, and waits until every
 * one of them has heard that all are finished.
 * @param {string} url
 * @param {Phone[]} phones
 * @param {(at: number) => string} bodyOf
 * @param {() => number} random
 * @returns {Promise<Submitted>}
 */
export async function submitFromAll(url, phones, bodyOf, random) {
	const all = { tries: 0, resumed: 0, faults: 0 };
	const isLast = (/** @type {string} */ text) => text.includes(`"finished":${phones.length}`);
	await Promise.all(
		phones.map(async (phone, at) => {
			const hears = follow(url, phone, isLast, all);
			await sleep(random() * spread);
			await submit(url, phone, bodyOf(at), all);
			await hears;
		})
	);
	return all;
}

/**
 * @param {string} url
 * @param {Phone} phone
 * @param {(text: string) => boolean} isLast
 * @param {Submitted} all
 * @returns {Promise<void>}
 */
function follow(url, { path, cookie }, isLast, all) {
	return new Promise((resolve) => {
		let isDone = false;
		const listen = (/** @type {number} */ after) => {
			const listener = listenTo(url, {
				...{ path, cookie, after },
				heard(_, text) {
					if (isDone || !isLast(text)) return;
					isDone = true;
					resolve();
					setImmediate(() => listener.close());
				},
				ended() {
					all.faults += listener.faults();
					if (isDone) return;
					all.resumed += 1;
					setTimeout(() => listen(listener.last()), pause);
				}
			});
		};
		listen(0);
	});
}

/**
 * @param {string} url
 * @param {Phone} phone
 * @param {string} body
 * @param {Submitted} all
 */
async function submit(url, { path, cookie }, body, all) {
	const headers = { 'content-type': 'application/json', cookie };
	for (;;) {
		all.tries += 1;
		const status = await openLine(url)
			.then(async (line) => line.post(path.replace('events', 'scores'), body, headers).finally(line.close))
			.catch(() => 0);
		if (status === 200) return;
		if (status !== 0) throw new Error(`Scores were answered with ${status}.`);
		await sleep(pause);
	}
}
