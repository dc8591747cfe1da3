import { createScreening, openScreening } from '../../src/lib/server/services/screening/change-screening.ts';
import { invite } from '../../src/lib/server/services/inviting/invite.ts';
import { monthsAfter } from '../../src/lib/server/services/months-after.ts';
import { full } from '../e2e/fixtures/sheet.ts';
import { openLine } from './open-line.js';

/** @typedef {import('../../src/lib/server/app.ts').App} App */
/** @typedef {import('../../src/lib/core/instrument/instrument.ts').Item} Item */
/** @typedef {{ id: string, link: string }} Invited `link` is a path */

const actor = 'bench';

/**
 * An open screening that asks everything there is, with so many who are invited to it.
 * @param {App} app
 * @param {number} count
 * @returns {Promise<Invited[]>}
 */
export async function inviteMany(app, count) {
	const wish = { title: 'Operations', seat: 'COO', controller: 'Nordvik A/S, Aarhus', contact: 'hr@nordvik.example' };
	const id = await createScreening(app, { ...wish, locales: ['en', 'da', 'pl'] }, actor);
	const { settings } = (await app.screenings.find(id)) ?? {};
	if (!settings) throw new Error('The screening was not kept.');
	const jobAnalysis = { seat: 'COO', why: 'Growth', by: 'Anna', on: '2026-11-01', reason: 'Discussed' };
	const modules = [...new Set(full.map(({ module }) => module))];
	await app.screenings.change(id, { settings: { ...settings, jobAnalysis, modules } });
	const opened = await openScreening(app, id, actor);
	if (!opened.ok) throw new Error(`The screening was not opened: ${opened.reason}.`);
	const people = Array.from({ length: count }, (_, at) => ({
		...{ name: `Søren Żak ${at}`, email: `soren.${at}@example.org`, reference: '', locale: /** @type {const} */ ('en') }
	}));
	const expiresAt = monthsAfter(new Date().toISOString(), 1);
	const invited = await invite(app, id, { people, expiresAt, delivery: 'show', origin: 'http://localhost', actor });
	if (!invited.ok) throw new Error(`Nobody was invited: ${invited.reason}.`);
	return invited.candidates.map(({ id, link }) => ({ id, link: new URL(link ?? '').pathname }));
}

/**
 * Has everybody press what comes before the questions.
 * @param {string} url
 * @param {Invited[]} invited
 */
export async function beginAll(url, invited) {
	const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', origin: url };
	const waiting = [...invited];
	await Promise.all(
		Array.from({ length: 20 }, async () => {
			const line = await openLine(url);
			for (let one = waiting.pop(); one; one = waiting.pop()) {
				for (const press of ['open', 'begin']) {
					const status = await line.post(`${one.link}?/${press}`, '', headers);
					if (status !== 303) throw new Error(`“${press}” was answered with ${status}.`);
				}
			}
			line.close();
		})
	);
}

/** What each candidate's page sends: one request for each question. */
export const bodies = full.map((item, at) =>
	JSON.stringify({ answers: [{ item: item.id, answer: answerTo(item), ms: 9_000 + at, clock: at + 1 }] })
);

/** @param {Item} item */
function answerTo({ kind, answer, actions = [], options = [], range }) {
	if (kind === 'judgement') return Object.fromEntries(actions.map(({ id }, at) => [id, (at % 5) + 1]));
	if (answer === 'number') return (range?.min ?? 0) + 1;
	const id = options[0]?.id;
	return answer === 'choices' ? [id] : id;
}
