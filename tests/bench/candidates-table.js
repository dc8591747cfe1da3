import { firstOwner } from '../e2e/fixtures/team.ts';
import { someResults, submitted } from '../fixtures/read-screening.ts';
import { aCandidate, aScreening } from '../stores/screening.ts';
import { median } from './median.js';

/** @typedef {import('../../src/lib/server/app.ts').App} App */
/** @typedef {import('../e2e/fixtures/server.ts').Server} Server */

/** Candidates that are kept together. */
const AT_ONCE = 2_000;
const ROUNDS = 7;

/** @param {number} count */
const idOf = (count) => `of-${count}`;

/**
 * Puts a screening with so many candidates straight into the database: three in five have sent their answers.
 * @param {App} app
 * @param {number} count
 * @param {number} first number of the first one
 */
export async function fill(app, count, first) {
	const screening = idOf(count);
	const { settings, instrument } = aScreening();
	await app.screenings.add(
		aScreening({ id: screening, state: 'open', instrument, settings: { ...settings, blind: false } })
	);
	const results = someResults().filter(({ form }) => form.modules.length < 3);
	for (let start = 0; start < count; start += AT_ONCE) {
		const length = Math.min(AT_ONCE, count - start);
		await app.candidates.add(
			Array.from({ length }, (_, at) => {
				const number = first + start + at;
				const result = number % 5 < 3 ? results[number % results.length] : undefined;
				const submittedAt = new Date(Date.UTC(2026, 10, 5) + number * 7_919).toISOString();
				return result
					? { ...submitted(number, result, { screening, submittedAt }), token: `hash-${number}` }
					: aCandidate(number, { screening });
			})
		);
	}
}

/**
 * What somebody asks of the table, by what it is called here.
 * @param {number} count
 */
const queriesOf = (count) => ({
	'first page': '',
	'last page': `page=${Math.ceil(count / 50)}`,
	'by day of answers, latest first': 'order=-submittedAt',
	'by name, page in the middle': `order=name&page=${Math.ceil(count / 100)}`,
	'every must-have fact met': 'facts=met',
	'facts met, by name': 'facts=met&order=name',
	'answers sent, last page': `state=submitted&page=${Math.floor((count * 3) / 5 / 50)}`,
	'part of a name searched for': `search=${count - 1}`
});

/**
 * Milliseconds until the whole page has arrived, medians, by what was asked of the table.
 * @param {Server} server
 * @param {number[]} counts of the screenings
 * @returns {Promise<[name: string, ms: number[]][]>}
 */
export async function timeTable(server, counts) {
	const owner = await firstOwner(server);
	/** @type {[string, number[]][]} */
	const all = [];
	for (const [at, name] of Object.keys(queriesOf(0)).entries()) {
		const ms = [];
		for (const count of counts) ms.push(await timeOne(owner, count, Object.values(queriesOf(count))[at] ?? ''));
		all.push([name, ms]);
	}
	return all;
}

/**
 * @param {Awaited<ReturnType<typeof firstOwner>>} owner
 * @param {number} count
 * @param {string} query
 */
async function timeOne(owner, count, query) {
	const times = [];
	// The first one only warms up.
	for (let round = 0; round <= ROUNDS; round++) {
		const begun = performance.now();
		const response = await owner.fetch(`/en/screenings/${idOf(count)}/candidates?${query}`);
		const page = await response.text();
		if (round > 0) times.push(performance.now() - begun);
		if (response.status !== 200 || !page.includes('C-')) throw new Error(`There is nobody on the page ${query}.`);
	}
	return median(times);
}
