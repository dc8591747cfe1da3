import { TRIAL_HOST } from '../../src/lib/server/ports/workshops.ts';
import { openWorkshop } from '../../src/lib/server/services/workshop/open-workshop.ts';
import { hashOf, newSecret } from '../../src/lib/server/services/secret-link.ts';

/** @typedef {import('../../src/lib/server/app.ts').App} App */
/** @typedef {{ path: string, cookie: string, participant: string }} Phone `path` is that of the events */
/** @typedef {{ id: string, code: string, known: number, phones: Phone[] }} Prepared `known` is the number of the last event */

const day = 24 * 60 * 60 * 1000;

/**
 * A workshop in this phase that so many have joined.
 * @param {App} app
 * @param {number} size
 * @param {readonly import('../../src/lib/flow/workshop/workshop-events.ts').Phase[]} phases one after the other
 * @returns {Promise<Prepared>}
 */
export async function openWith(app, size, phases) {
	const deleteOn = new Date(Date.now() + day).toISOString().slice(0, 10);
	/** @type {import('../../src/lib/flow/workshop/workshop-events.ts').WorkshopSettings} */
	const settings = {
		title: 'Bench',
		industry: 'general',
		modules: ['core'],
		isNamed: false,
		smallest: 5,
		confidence: 80,
		deleteOn
	};
	const opened = await openWorkshop(app, settings, TRIAL_HOST, size);
	if (!opened.ok) throw new Error(`No workshop was opened: ${opened.needs}`);
	const { id, code } = opened;
	const phones = await Promise.all(
		Array.from({ length: size }, async (_, at) => {
			const [secret, participant] = [newSecret(), `${id}-${at}`];
			await app.participants.join({ id: participant, workshop: id, nickname: '' }, hashOf(secret), settings);
			return { participant, cookie: `workshop-${code}=${secret}`, path: `/en/workshop/${code}/events` };
		})
	);
	await app.workshops.append(id, () => phases.map((phase) => ({ type: 'phase.moved', phase })));
	return { id, code, known: 1 + phases.length, phones };
}

/**
 * The cookie of whoever follows the link from the server's log.
 * @param {import('../e2e/fixtures/server.ts').Server} server
 */
export async function hostAt(server) {
	const [, link = ''] = /without an account: \S*?(\/en\/\S+)/.exec(server.said()) ?? [];
	const { headers } = await fetch(new URL(link, server.url), { redirect: 'manual' });
	const [cookie = ''] = headers.getSetCookie();
	return /^[^;]*/.exec(cookie)?.[0] ?? '';
}
