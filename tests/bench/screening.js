// What a server of screenings takes and keeps beside a bare Kit endpoint that keeps nothing, in the same run:
// `npm run bench:screening [rounds] [candidates in the table]`, after a build.
import { availableParallelism, loadavg } from 'node:os';
import { answerStore } from '../../src/lib/server/stores/answer-store.ts';
import { startServer } from '../e2e/fixtures/server.ts';
import { answerAtOnce } from './answer-at-once.js';
import { beginAll, bodies, inviteMany } from './begun-candidates.js';
import { buildBare } from './build-bare.js';
import { fill, timeTable } from './candidates-table.js';
import { median } from './median.js';
import { onPostgres, onSqlite } from './screening-place.js';
import { table } from './table.js';

/** @typedef {import('./screening-place.js').Place} Place */
/** @typedef {import('./begun-candidates.js').Invited} Invited */
/** @typedef {Awaited<ReturnType<typeof answerAtOnce>>} Load */

/** Taken in turn, so that a busy moment of the machine meets all servers. */
const rounds = Number(process.argv[2] ?? 5);
const inTable = Number(process.argv[3] ?? 100_000);
/** Candidates who answer at the same time; in each round others, so that nobody comes near the limit of their link. */
const atOnce = 200;
/** What the table is set beside. */
const few = 100;

const bare = await startServer({ build: await buildBare() });
const places = [await onSqlite(), await onPostgres()];
/** @type {string[]} */
const lost = [];
try {
	await measureAnswers();
	for (const place of places) await measureTable(place);
} finally {
	await bare.stop();
	for (const place of places) await place.end();
}
console.log(lost.length ? `\nLost:\n${lost.join('\n')}` : '\nEvery answer that was acknowledged is in the database.');
process.exitCode = lost.length ? 1 : 0;

async function measureAnswers() {
	// The first round only warms up.
	const served = await Promise.all(places.map((place) => begin(place)));
	/** @type {Record<string, Load[]>} */
	const loads = {};
	for (let round = 0; round <= rounds; round++) {
		const load = await answerAtOnce(
			bare.url,
			Array.from({ length: atOnce }, () => ({ path: '/answers', bodies }))
		);
		if (round > 0) (loads['bare Kit endpoint'] ??= []).push(load);
		for (const { place, server, invited } of served) {
			const these = invited.slice(round * atOnce, (round + 1) * atOnce);
			await beginAll(server.url, these);
			const load = await answerAtOnce(
				server.url,
				these.map(({ link }) => ({ path: `${link}/answers`, bodies }))
			);
			await countKept(place, these);
			if (round > 0) (loads[place.name] ??= []).push(load);
		}
		console.log(`round ${round} of ${rounds}`);
	}
	for (const { server } of served) await server.stop();
	printAnswers(loads);
}

/** @param {Place} place */
async function begin(place) {
	const invited = await place.prepare((app) => inviteMany(app, (rounds + 1) * atOnce));
	return { place, invited, server: await place.serve() };
}

/**
 * Everything was acknowledged, or the round would have ended: so everything has to be there, as it was sent.
 * @param {Place} place
 * @param {Invited[]} invited
 */
async function countKept(place, invited) {
	const engine = place.look();
	const answers = answerStore(engine.db);
	const sent = bodies.map((body) => JSON.parse(body).answers[0]);
	for (const { id } of invited) {
		const kept = await answers.of(id);
		for (const { item, answer, ms, clock } of sent) {
			const isThere = JSON.stringify(kept[item]) === JSON.stringify({ answer, ms, clock });
			if (!isThere) lost.push(`${place.name}: ${item} of ${id}`);
		}
	}
	await engine.close();
}

/** @param {Record<string, Load[]>} loads */
function printAnswers(loads) {
	const [base = []] = Object.values(loads);
	const [bareRate] = middle(base);
	const rows = [['medians', 'answers a second', 'p99', 'ratio', 'goal']];
	for (const [name, all] of Object.entries(loads)) {
		const [rate, p99] = middle(all);
		const isBare = all === base;
		const compared = isBare ? ['', ''] : [(rate / bareRate).toFixed(2), 'at least 0.70'];
		rows.push([name, rate.toFixed(0), `${p99.toFixed(0)} ms`, ...compared]);
	}
	const busy = loadavg()[0]?.toFixed(1);
	console.log(
		`\n${rounds} rounds, ${atOnce} candidates at once, each with one of ${bodies.length} answers on its way.`
	);
	console.log(`${availableParallelism()} processors for client, server and database; load at the end ${busy}.`);
	console.log('Rate limits and the log are on as shipped.\n');
	console.log(table(rows));
}

/** @param {Load[]} loads */
function middle(loads) {
	return /** @type {const} */ ([median(loads.map(({ perSecond }) => perSecond)), median(loads.map(({ p99 }) => p99))]);
}

/** @param {Place} place */
async function measureTable(place) {
	await place.prepare(async (app) => {
		await fill(app, few, 1);
		await fill(app, inTable, few + 1);
	});
	const server = await place.serve();
	const times = await timeTable(server, [few, inTable]);
	await server.stop();
	const rows = times.map(([name, [small = NaN, large = NaN]]) => [name, ...[small, large].map((ms) => ms.toFixed(0))]);
	console.log(`\nTable of candidates on ${place.name}: milliseconds of the whole answer, medians\n`);
	console.log(table([['', `of ${few}`, `of ${inTable}`], ...rows]));
}
